import type { Norm } from '../../domain/catalogue/norm'
import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { askedState, countedAnswer } from '../../domain/questionnaire/readAnswers'
import { answerText } from '../becauseAnswers'
import { dayText, lowerFirst } from '../format'
import { actText, citedNorms, groupedNorms, type NormGroup, touchesTaxes } from './norms'
import { paragraphs, say, sentences, table, unknown } from './say'
import { measuresOf, type Subject } from './subject'

/** Appendix A: all the answers, only if asked for. */
export function answersAppendix(subject: Subject): Chapter {
  const { project, plan } = subject
  const words = { ruolo: lowerFirst(project.compiledBy.trim()), data: dayText(plan.preparedOn) }
  return {
    id: 'appendice-a',
    kicker: 'Appendice A',
    number: 'A',
    title: 'Risposte date',
    newPage: true,
    blocks: [...paragraphs('body', say(subject, 'A', 'default', words)), ...answersTable(subject)],
  }
}

function answersTable(subject: Subject): Block[] {
  const { content, reading, options, project } = subject
  const rows = content.questions.flatMap((question): (readonly Cell[])[] => {
    if (askedState(reading, question.id) === 'notAsked') return []
    const answer = countedAnswer(reading, question.id)
    if (!answer) return []
    const text = answerText(content, question, answer, subject.people?.count)
    const note = project.notes[question.id]?.trim()
    const cells: Cell[] = [`${question.code}. ${question.text}`, answer.state === 'unknown' ? unknown(text) : text]
    return [options.notes ? [...cells, note || '–'] : cells]
  })
  return table({
    id: 'risposte',
    caption: 'Risposte',
    columns: [['Domanda', 5], ['Risposta', 5], ...(options.notes ? [['Nota', 3] as [string, number]] : [])],
    rows,
  })
}

/** Appendix B: which actions are near the themes of other frameworks; never an estimate of points. */
export function frameworksAppendix(subject: Subject): Chapter | undefined {
  const asked = subject.plan.remarks.some(({ about }) => about === 'appendice-b')
  const themes = nearThemes(subject)
  if (!asked || themes.length === 0) return undefined
  return {
    id: 'appendice-b',
    kicker: 'Appendice B',
    number: 'B',
    title: 'Corrispondenze con altri riferimenti',
    newPage: false,
    blocks: [
      ...paragraphs('body', say(subject, 'B', 'default')),
      ...(subject.long ? paragraphs('small', themesText(themes)) : themesTable(themes)),
      ...paragraphs('small', sentences(say(subject, 'B', 'pdr125'), say(subject, 'B', 'whp'), say(subject, 'B', 'fa'))),
    ],
  }
}

interface Theme {
  name: string
  /** Numbers of the actions near it. */
  actions: string
}

function nearThemes(subject: Subject): readonly Theme[] {
  return Object.entries(subject.content.planTexts.frameworkTags).flatMap(([tag, name]) => {
    const near = measuresOf(subject).filter(({ id }) => subject.measures.get(id)?.frameworks.includes(tag))
    return near.length > 0 ? [{ name, actions: near.map(({ number }) => number).join(', ') }] : []
  })
}

const themesText = (themes: readonly Theme[]): string =>
  `Fra parentesi il numero delle azioni. ${themes.map(({ name, actions }) => `${name} (${actions})`).join('; ')}.`

const themesTable = (themes: readonly Theme[]): Block[] =>
  table({
    id: 'corrispondenze',
    caption: 'Corrispondenze',
    columns: [
      ['Tema vicino', 6],
      ['Azioni', 2],
    ],
    rows: themes.map(({ name, actions }) => [name, actions]),
  })

/** Appendix C: words explained, and the norms cited with the day they were checked. */
export function referencesAppendix(subject: Subject): Chapter {
  const norms = citedNorms(subject)
  return {
    id: 'appendice-c',
    kicker: 'Appendice C',
    number: 'C',
    title: norms.length > 0 ? 'Glossario e riferimenti di legge datati' : 'Glossario',
    newPage: false,
    blocks: [...glossary(subject), ...(norms.length > 0 ? references(subject, norms) : [])],
  }
}

function references(subject: Subject, norms: readonly Norm[]): Block[] {
  const groups = groupedNorms(norms)
  const unread = groups.some(({ confidence }) => confidence === 'media')
  return [
    ...paragraphs(
      'small',
      sentences(
        say(subject, 'C', 'default'),
        unread ? say(subject, 'C', 'da-verificare') : undefined,
        touchesTaxes(norms) ? say(subject, 'C', 'tuir') : undefined,
      ),
    ),
    ...normsList('norme', 'Riferimenti riscontrati', groups, 'alta'),
    ...normsList('norme-da-verificare', 'Riferimenti da verificare', groups, 'media'),
  ]
}

/** An act in a paragraph: its articles, what each is about, the day they were checked. */
function normsList(
  id: string,
  title: string,
  groups: readonly NormGroup[],
  confidence: NormGroup['confidence'],
): Block[] {
  const own = groups.filter((group) => group.confidence === confidence)
  if (own.length === 0) return []
  return [{ type: 'heading', text: title, id }, ...paragraphs('small', ...own.map(actText))]
}

/** A few words on the words, in a paragraph: those of public bodies only for them. */
function glossary({ content, publicBody }: Subject): Block[] {
  const terms = content.glossary.filter(({ meaning }) => publicBody || !/enti pubblici/.test(meaning))
  if (terms.length === 0) return []
  return [
    { type: 'heading', text: 'Glossario', id: 'glossario' },
    ...paragraphs('small', `${terms.map(({ term, meaning }) => `${term}: ${lowerFirst(meaning)}`).join('; ')}.`),
  ]
}
