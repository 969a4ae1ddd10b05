import { choiceAt, type Subject } from './subject'

/** A role as it is called here: only private firms have an owner. */
export const roleText = ({ publicBody }: Subject, role: string): string =>
  role.replace(/( \/| o) titolare/, publicBody ? '' : ' o titolare')

/** Roles that exist here: without a union body there is nobody to call by that name. */
export function rolesHere(subject: Subject, roles: readonly string[]): readonly string[] {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  return union === 'no' ? roles.map((role) => (/^RS[UA]\b/.test(role) ? 'Portavoce delle persone' : role)) : roles
}
