import type { Context, Measure } from '../domain/catalogue/measure'
import type { Content } from '../domain/content'
import type { MeasureId } from '../domain/ids'
import type { Exclusion } from '../domain/selection/results'
import { reasonFor } from '../domain/selection/selectionModel'
import type { RuleWords } from './becauseAnswers'
import { ruleText } from './becauseRule'
import { lowerFirst, numberText, quoted } from './format'

interface ExclusionText {
  /** What the reason means. */
  why: string
  /** What would have to change, when something can. */
  change?: string
}

const contextNames: Readonly<Record<Context, string>> = {
  uffici: 'negli uffici',
  produzione: 'in produzione',
  turni: 'dove si lavora a turni',
  sportello: 'dove c’è uno sportello o un servizio al pubblico',
  cura: 'nei servizi di cura e di istruzione',
  commercio: 'nel commercio e nei servizi',
  logistica: 'nella logistica',
  pa: 'negli enti pubblici',
}

const byHand = 'Potete comunque aggiungerla al piano.'

/** Why a measure of the catalogue is not proposed, and what would change it. */
export function exclusionText(content: Content, { measure: id, reason }: Exclusion, words: RuleWords): ExclusionText {
  const measure = measureOf(content, id)
  switch (reason.kind) {
    case 'size':
      return {
        why: `È pensata per organizzazioni ${sizeText(reason.min, reason.max)}.`,
        change: 'Dipende da quante persone lavorano da voi.',
      }
    case 'context':
      return { why: contextText(measure), change: 'Dipende dal tipo di lavoro indicato nel profilo.' }
    case 'publicBodies':
      return reason.only
        ? { why: 'Riguarda solo gli enti pubblici.' }
        : { why: 'Negli enti pubblici questo tema segue il contratto di comparto e altre regole.' }
    case 'cost':
      return {
        why: `Può costare di più di quanto avete previsto per un anno: ${lowerFirst(costClass(content, reason.costClass))}${expectedText(content, reason.limit)}.`,
        change: 'Se arrivano risorse, basta aggiornare il budget nel profilo.',
      }
    case 'union':
      return {
        why: 'Richiede un accordo con una rappresentanza sindacale, che da voi non risulta.',
        change: 'Si può riprendere con una RSU, o aderendo a un accordo territoriale.',
      }
    case 'study':
      return { why: 'È da studiare: chiede risorse, accordi o passi che oggi mancano.', change: byHand }
    case 'link': {
      const link = content.links.find((candidate) => candidate.id === reason.link)
      const said =
        link &&
        [ruleText(reasonFor(link, words.isCertain), words), ruleText(link.text, words)].filter(
          (text) => text !== undefined,
        )
      return { why: said && said.length > 0 ? said.join(' ') : 'Un’altra regola del piano viene prima.' }
    }
    case 'inPlace':
      return {
        why: 'Secondo le risposte date, quello che porterebbe da voi c’è già.',
        change: 'Se le cose cambiano, basta rivedere le risposte.',
      }
    case 'simpler':
      return {
        why: `Si comincia da una misura più semplice: ${quoted(nameOf(content, reason.than))}.`,
        change: 'Questa resta come passo successivo.',
      }
    case 'conflict':
      return {
        why: `Non va d’accordo con ${quoted(nameOf(content, reason.with))}, che è nel piano.`,
        change: 'Si può scegliere questa togliendo l’altra.',
      }
    case 'network':
      return { why: 'Si fa con altri, e nel piano ci sono già abbastanza azioni in rete.', change: byHand }
    case 'areaFull': {
      const area = content.scoring.areas.find(({ id: areaId }) => areaId === reason.area)
      return {
        why: `Nel piano ci sono già abbastanza azioni sullo stesso tema${area ? `: ${lowerFirst(area.name)}` : ''}.`,
        change: byHand,
      }
    }
    case 'notAnswered':
      return {
        why: 'Le domande da cui dipende non hanno ancora una risposta.',
        change: 'Rispondendo si saprà se serve.',
      }
    case 'later':
      return { why: laterText(reason.rank - 1), change: byHand }
  }
}

function sizeText(min: number, max: number | undefined): string {
  if (max === undefined) return `da ${numberText(min)} persone in su`
  return min <= 1 ? `fino a ${numberText(max)} persone` : `da ${numberText(min)} a ${numberText(max)} persone`
}

function contextText(measure: Measure | undefined): string {
  const where = measure?.contexts.map((context) => contextNames[context]) ?? []
  if (where.length === 0 || where.length > 3) return 'Riguarda un tipo di lavoro che da voi non risulta.'
  return `Serve ${where.join(' o ')}: dal profilo non risulta.`
}

/** What was foreseen, in a sentence: class 0 is no expense at all. */
/** The lowest class stands for no budget too: naming it would contradict who answered that there is none. */
const expectedText = (content: Content, limit: number): string =>
  limit <= 1 ? '' : `, a fronte di ${lowerFirst(costClass(content, limit))}`

function laterText(before: number): string {
  if (before < 1) return 'È utile, ma altre vengono prima.'
  return before === 1
    ? 'È utile, ma un’altra misura viene prima.'
    : `È utile, ma altre ${numberText(before)} misure vengono prima.`
}

const costClass = (content: Content, index: number): string => content.planTexts.costClasses[index] ?? ''
const measureOf = (content: Content, id: MeasureId): Measure | undefined =>
  content.measures.find((measure) => measure.id === id)
const nameOf = (content: Content, id: MeasureId): string => measureOf(content, id)?.name ?? id
