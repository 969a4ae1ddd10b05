import type { PlanDocument } from '../../domain/document/planDocument'
import { listOf, municipalityName, optionText } from '../becauseAnswers'
import { dayText, lowerFirst, numberText, periodText, plural } from '../format'
import { fillNames, sentences } from './say'
import { choiceAt, choicesAt, numberAt, type Subject } from './subject'

type Cover = Pick<
  PlanDocument,
  'title' | 'organisation' | 'period' | 'draftLine' | 'draftStatement' | 'cover' | 'exampleLine' | 'fileName'
>

/** First page and what every page repeats. */
export function coverOf(subject: Subject): Cover {
  const { project, plan, evaluation } = subject
  const date = dayText(plan.preparedOn)
  const { on } = project.choices.approval
  const approved = on && dayText(on)
  return {
    title: 'Piano di conciliazione tra vita e lavoro',
    organisation: organisationName(subject),
    period: periodText(plan.start, plan.duration),
    draftLine: approved
      ? `Approvato il ${approved}; stesura del ${date}`
      : `Bozza del ${date}, da discutere e approvare`,
    draftStatement: statementOf(subject, date, approved),
    cover: {
      date: approved ? `Approvato il ${approved}` : `Bozza · ${date}`,
      rows: rowsOf(subject),
      known: evaluation.applicable === 0 ? 0 : evaluation.known / evaluation.applicable,
      signatures: signaturesOf(subject),
      ...assistance(subject),
    },
    ...(project.example && { exampleLine: 'Organizzazione di fantasia: esempio' }),
    fileName: `piano-conciliazione-${slugOf(organisationName(subject))}-${plan.preparedOn}.pdf`,
  }
}

const organisationName = ({ project }: Subject): string => project.organisation.trim() || 'La nostra organizzazione'

/** How a PNG begins, in base 64: a file made by hand may hold anything. */
const pngStart = 'iVBORw0KGgo'

function assistance({ options: { logo, consultant = '' } }: Subject): Pick<Cover['cover'], 'logo' | 'consultant'> {
  return {
    ...(logo?.png.startsWith(pngStart) && { logo: { ...logo, alt: logo.alt.trim() || 'Logo' } }),
    ...(consultant.trim() && { consultant: `Con l’assistenza di ${consultant.trim()}` }),
  }
}

/** A draft says so; once it is approved it no longer does, and stays no certificate. */
function statementOf({ content }: Subject, data: string, approved: string | undefined): string {
  const texts = ['bozza', 'non-certificazione'].map(
    (id) => content.planTexts.disclaimers.find((disclaimer) => disclaimer.id === id)?.text,
  )
  const [draft, ...others] = texts.map((text) => text && fillNames(text, { data }))
  const state = approved ? `Piano approvato il ${approved}, nato da un’autovalutazione.` : draft
  return sentences(state, ...others) ?? `Bozza del ${data}, da discutere e approvare.`
}

function rowsOf(subject: Subject): { label: string; value: string }[] {
  const { project, people, evaluation } = subject
  const place = placeText(subject)
  return [
    ...(place ? [{ label: 'Sede', value: place }] : []),
    {
      label: 'Persone',
      value: people ? `${people.estimated ? '≈ ' : ''}${numberText(people.count)}` : 'da completare',
    },
    ...(project.compiledBy.trim() ? [{ label: 'Compilato da', value: project.compiledBy.trim() }] : []),
    { label: 'Completezza', value: completenessText(evaluation) },
    ...(project.overlay
      ? [
          {
            label: 'Questionario',
            value: `con le aggiunte «${project.overlay.name}», versione ${project.overlay.version}`,
          },
        ]
      : []),
  ]
}

/** "45 risposte su 54, 9 voci da verificare". */
function completenessText({ known, applicable, toVerify }: Subject['evaluation']): string {
  const answers = `${plural(known, 'risposta', 'risposte')} su ${numberText(applicable)}`
  return toVerify.length === 0 ? answers : `${answers}, ${plural(toVerify.length, 'voce', 'voci')} da verificare`
}

/** "Olgiate Olona (VA), 2 sedi, due turni". */
function placeText(subject: Subject): string | undefined {
  const { content } = subject
  const id = choiceAt(subject, 'comune-sede')
  const town = id && municipalityName(content, id)
  const sites = numberAt(subject, 'sedi.numero')
  const parts = [
    ...(town ? [`${town} (${content.territory.province})`] : []),
    ...(sites === undefined ? [] : [sites === 1 ? 'una sede' : `${numberText(sites)} sedi`]),
    ...shiftsText(subject),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

function shiftsText(subject: Subject): string[] {
  const question = subject.reading.index.byId.get('turni')
  const chosen = choicesAt(subject, 'turni').filter((option) => option !== 'nessuno')
  return question && chosen.length > 0
    ? [lowerFirst(listOf(chosen.map((option) => optionText(subject.content, question, option))))]
    : []
}

function signaturesOf(subject: Subject): { who: string; how: string }[] {
  const how = 'nome, data e firma'
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  const direction = { who: subject.publicBody ? 'Per l’ente' : 'Per la direzione', how }
  if (union === 'si') return [direction, { who: 'Per la RSU o RSA, per presa visione', how }]
  return subject.micro ? [direction] : [direction, { who: 'Per chi rappresenta le persone, per presa visione', how }]
}

/** Letters and digits only, so that every computer accepts the name. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'organizzazione'
  )
}
