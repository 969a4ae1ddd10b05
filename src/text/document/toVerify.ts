import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { ToVerify } from '../../domain/plan/plan'
import { dayText, listText, lowerFirst, plural } from '../format'
import { shownPoints } from '../levels'
import { discussionTable } from './discussion'
import { legalText, noticesBlocks } from './notices'
import { firstSentence, paragraphs, say, sentences, table, unknown } from './say'
import { areaOf, choiceAt, type Subject } from './subject'

const rowsShown = { micro: 6, long: 8, others: 18 }

/** Chapter 15: the honest list of what is missing, and the duties that may apply. */
export function toVerifyChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-15',
    kicker: 'Capitolo 15',
    number: '15',
    title: 'Da verificare',
    newPage: false,
    blocks: [
      ...paragraphs(
        'body',
        subject.micro && subject.evaluation.toVerify.length === 0 ? undefined : openingText(subject),
      ),
      ...dataTable(subject),
      ...paragraphs('small', sentences(restText(subject), unansweredText(subject))),
      ...discussionTable(subject),
      ...noticesBlocks(subject),
      ...paragraphs(subject.micro ? 'small' : 'note', subject.plan.notices.length > 0 ? legalText(subject) : undefined),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const count = subject.evaluation.toVerify.length
  if (count === 0 && subject.plan.notices.length === 0) return say(subject, '15', 'nessuna-voce')
  const union = choiceAt(subject, 'relazioni-sindacali.rsu') === 'si'
  const interlocutori = listText(['il consulente del lavoro', 'l’ufficio paghe', ...(union ? ['la RSU'] : [])])
  return sentences(
    say(subject, '15', 'default', { interlocutori }),
    subject.publicBody ? say(subject, '15', 'pa') : undefined,
    count > rowsShown.others ? say(subject, '15', 'nulla-noto') : undefined,
  )
}

function dataTable(subject: Subject): Block[] {
  return table({
    id: 'verifiche',
    caption: 'Dati da verificare',
    columns: [
      ['Voce', 5],
      ['Perché serve', 4],
      ['Chi può saperlo', 2.6],
      ['Entro', 1.8],
    ],
    rows: shownOf(subject).map((item) => toVerifyRow(subject, item)),
  })
}

const shownOf = ({ evaluation, micro, long }: Subject): readonly ToVerify[] =>
  evaluation.toVerify.slice(0, micro ? rowsShown.micro : long ? rowsShown.long : rowsShown.others)

/** What is to be found out, why, from whom, by when. */
export function toVerifyRow(subject: Subject, { question: id, askWhom, by, width }: ToVerify): readonly Cell[] {
  const question = subject.reading.index.byId.get(id)
  const roles = question?.type === 'anchors' ? question.whoKnows.slice(0, 1) : ['Ufficio del personale']
  const who = askWhom?.trim() || roles[0] || 'da indicare'
  return [question?.text ?? id, purposeText(subject, id, width), who, by ? dayText(by) : unknown('da fissare')]
}

/** For an area, how much it narrows; for the profile, what the answer is used for. */
function purposeText(subject: Subject, id: string, width: number): string {
  const question = subject.reading.index.byId.get(id)
  const area = subject.reading.index.areaOf.get(id)
  if (question && 'use' in question) return firstSentence(question.use)
  const name = area ? lowerFirst(area.shortName) : 'profilo'
  const points = shownPoints(width)
  return points > 0 ? `Stringe di ${plural(points, 'punto', 'punti')} l’area ${name}.` : `Completa l’area ${name}.`
}

/** What does not fit the table, counted by area. */
function restText(subject: Subject): string | undefined {
  const rest = subject.evaluation.toVerify.slice(shownOf(subject).length)
  if (rest.length === 0) return undefined
  const counts = new Map<string, number>()
  for (const { question } of rest) {
    const area = subject.reading.index.areaOf.get(question)
    const name = area ? lowerFirst(areaOf(subject, area.id).shortName) : 'profilo'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const where = listText([...counts].map(([name, count]) => `${name} (${count})`))
  return rest.length === 1 ? `Resta un’altra voce: ${where}.` : `Restano altre ${rest.length} voci: ${where}.`
}

/** Questions nobody has answered yet: they widen the intervals as much as a "non so". */
function unansweredText({ evaluation }: Subject): string | undefined {
  const count = evaluation.areas.flatMap((area) =>
    area.status === 'scored' ? area.rows.filter(({ status }) => status === 'unanswered') : [],
  ).length
  if (count === 0) return undefined
  return count === 1
    ? 'Una domanda è ancora senza risposta: rispondendo la diagnosi diventa più precisa.'
    : `${count} domande sono ancora senza risposta: rispondendo la diagnosi diventa più precisa.`
}
