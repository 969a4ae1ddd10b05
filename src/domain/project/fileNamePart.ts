/** "Società Più Sòle S.r.l." becomes "societa-piu-sole-s-r-l": safe in a file name on any system. */
export function fileNamePart(organisation: string): string {
  const plain = organisation.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const joined = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return joined || 'organizzazione'
}
