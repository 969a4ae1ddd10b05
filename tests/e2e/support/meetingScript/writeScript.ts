import type { QuestionnaireContent } from '../../../../src/domain/content'
import type { Question } from '../../../../src/domain/questionnaire/question'
import type { Section } from '../../../../src/domain/questionnaire/questionnaire'
import { lowerFirst } from '../../../../src/text/format'
import { wordsOfMeeting } from '../../../../src/text/meeting'
import { after, before, secondRound } from './scenes'
import { type Moment, script, type Tally } from './script'

/** `docs/copione-riunione.md`, word by word: codes, questions and sentences come from the content. */
export function writeScript(content: QuestionnaireContent): string {
  const areas = content.journey.sections.filter(({ group }) => group === 'areas')
  let minute = minutes.opening
  const parts = areas.flatMap((area, place) => {
    const own = script.moments.filter(({ question }) => sectionOf(content, question) === area.id)
    const from = minute
    minute += minutesOf(area.id, own)
    return [
      `### ${clock(from)} · Area ${place + 1}. ${area.title}`,
      ...(place === 0 ? [before.start] : []),
      table(
        ['Domanda', 'Chi parla', 'Che cosa dice', 'Tasto', 'Frase scelta'],
        own.map((moment) => row(content, moment)),
      ),
      [...own.flatMap((moment) => doings(content, moment)), ...endOf(content, area)].join('\n'),
    ]
  })
  return `${[
    before.title(script.organisation, script.moments.length),
    before.room,
    table(
      ['Ruolo', 'Per chi parla'],
      script.present.map(({ role, group }) => [role, wordsOfMeeting.groups[group]]),
    ),
    before.profile,
    table(
      ['Domanda', 'Voce', 'Si scrive'],
      script.profile.map(({ question, box, typed }) => {
        const asked = find(content, question)
        const field = asked.type === 'fields' ? asked.fields.find(({ id }) => id === box) : undefined
        return [`${asked.code} ${asked.text}`, field?.label ?? '–', typed === '' ? '(vuoto)' : typed]
      }),
    ),
    before.meeting,
    ...parts,
    after(content, clock(minute)),
    secondRound,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const find = ({ questions }: QuestionnaireContent, id: string): Question => {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`the script asks "${id}", which is no question`)
  return question
}

export const sectionOf = ({ journey }: QuestionnaireContent, question: string): string =>
  journey.sections.find(({ pages }) => pages.some(({ questions }) => questions.includes(question)))?.id ?? ''

/** "A3.1 Con quanto anticipo…", who speaks, what they say, the key and the sentence it chooses. */
function row(content: QuestionnaireContent, { question, who, says, key }: Moment): string[] {
  const asked = find(content, question)
  return [`${asked.code} ${asked.text}`, who, `«${says}»`, `**${key}**`, sentenceOf(asked, key)]
}

export function sentenceOf(asked: Question, key: Moment['key']): string {
  if (key === 'N') return 'Non so, da verificare'
  if (asked.type !== 'anchors') return ''
  return key === 'X'
    ? `Non si applica: ${lowerFirst(asked.notApplicable?.reason ?? '')}`
    : (asked.options[Number(key) - 1]?.text ?? '')
}

/** What the consultant does around one question, besides the key. */
function doings(content: QuestionnaireContent, moment: Moment): string[] {
  const { code } = find(content, moment.question)
  const { ballot, hands, reading, answered, seen, by, why, note, park } = moment
  const done = [
    ballot &&
      `apre «Voto della sala», «Urna»: il computer passa di mano. Direzione e responsabili: ${tallyText(ballot.management)}. Rappresentanza: ${tallyText(ballot.workers)}. Poi «Chiudi l’urna e conta» e «Mostra il voto sul proiettore». Si legge: «${reading}»`,
    hands &&
      `apre «Voto della sala», «Alzata di mano» e scrive: ${tallyText(hands)}. I gruppi non si contano a parte. Si legge: «${reading}»`,
    seen && `scrive in «Documento visto»: ${seen}`,
    by && `scrive in «Deciso da»: ${by} (resta proposto per le risposte che seguono)`,
    why && `scrive in «Perché»: ${why}`,
    note && `con **A** scrive negli appunti, che restano solo suoi: ${note}`,
    park && `preme **P** e scrive perché: ${park}`,
  ].filter((text) => text !== undefined)
  const taken = answered === undefined ? [] : [`- **${code}**: Consulente: «${answered}»`]
  const crash = moment.question === script.crash ? [before.crash(code)] : []
  return [...taken, ...done.map((text) => `- **${code}**: la regia ${text}.`.replace(/([.»])\.$/, '$1')), ...crash]
}

function endOf(content: QuestionnaireContent, { id, title }: Section): string[] {
  const { late, secondCopy } = script
  return [
    ...(id === late.section ? [before.late(title, late.minutes, late.lasts)] : []),
    ...(script.revealed.includes(id)
      ? [
          '- **Fine area**: la regia preme **R**. Sul proiettore compare il risultato; ancora **R** per tornare alla domanda.',
        ]
      : []),
    ...(id === secondCopy.after ? [before.secondCopy(content)] : []),
  ]
}

const tallyText = (tally: Tally): string =>
  tally
    .flatMap((count, place) => (count > 0 ? [`${place === 4 ? 'non so' : `frase ${place + 1}`}: ${count}`] : []))
    .join(', ')

/** An hour: three minutes to begin, less than one for a question on which everybody agrees. */
const minutes = { opening: 3, question: 0.8, ballot: 4, hands: 2, secondCopy: 3, crash: 1 }

function minutesOf(area: string, own: readonly Moment[]): number {
  const votes = own.reduce((sum, { ballot, hands }) => sum + (ballot ? minutes.ballot : hands ? minutes.hands : 0), 0)
  const extra = own.some(({ question }) => question === script.crash) ? minutes.crash : 0
  const copies = area === script.secondCopy.after ? minutes.secondCopy : 0
  return own.length * minutes.question + votes + extra + copies
}

const clock = (minute: number): string =>
  `${14 + Math.floor(minute / 60)}:${String(Math.round(minute) % 60).padStart(2, '0')}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
