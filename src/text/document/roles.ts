import { lowerFirst, upperFirst } from '../format'
import { choiceAt, type Subject } from './subject'

/** A role as it is called here: only private firms have an owner, a few people have no offices, an office no production. */
export function roleText(subject: Subject, role: string): string {
  const { micro, publicBody, plan } = subject
  /** Who wrote a name of their own finds it as it was written. */
  if (plan.actions.some(({ texts }) => texts.responsible?.text === role)) return role
  if (micro && !publicBody) return renamed(role, amongFew)
  const owned = role.replace(/( \/| o) titolare/, publicBody ? '' : ' o titolare')
  return makesThings(subject) ? owned : renamed(owned, withoutProduction)
}

/** Roles that exist here, each once: without a union body there is nobody to call by that name. */
export function rolesHere(subject: Subject, roles: readonly string[]): readonly string[] {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  const named =
    union === 'no' ? roles.map((role) => (/^RS[UA]\b/.test(role) ? 'Portavoce delle persone' : role)) : roles
  return [...new Set(named.map((role) => roleText(subject, role)))]
}

type Names = readonly (readonly [from: RegExp, to: string])[]

const whoOrganises = 'Chi organizza il lavoro'

/** Fewer than ten people: who does a thing, where no office does. */
const amongFew: Names = [
  [/ con (?:i |il )?(?:responsabil|capi|amministrazione|ufficio)[^,]*/gi, ''],
  [/Direzione(?: operativa)?(?: o titolare)?|Titolare o direzione/g, 'Titolare'],
  [/Ufficio(?: del)? personale/gi, 'Chi segue il personale'],
  [/Responsabile di produzione o coordinatore|Capoturno(?: o coordinatore)?|Coordinatore dei turni/gi, whoOrganises],
  [
    /Responsabil[ei] (?:di funzione|di produzione|dirett[oi]|operativ[oi]|dei turni)|Capi(?:reparto|turno)/gi,
    whoOrganises,
  ],
  [/Sistemi informativi/gi, 'Chi segue i computer'],
]

const withoutProduction: Names = [
  [/Responsabile di produzione/gi, 'Responsabile operativo'],
  [/Capireparto/gi, 'Responsabili diretti'],
]

const makesThings = (subject: Subject): boolean =>
  ['manifattura', 'costruzioni'].includes(choiceAt(subject, 'settore') ?? 'manifattura')

function renamed(role: string, names: Names): string {
  const text = names.reduce(
    (said, [from, to]) => said.replace(from, (...[, place]) => (place === 0 || to === '' ? to : lowerFirst(to))),
    role,
  )
  return upperFirst(text)
}
