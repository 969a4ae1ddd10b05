import { questionnaire } from '../../content/questionnaire'
import type { ListedProject } from '../../state/listedProject'
import { peopleText } from '../../text/home'

/** «Manifattura · Olgiate Olona · 68 persone»: what an organisation is recognised by. */
export function Portrait({ project }: { project: ListedProject }) {
  const { sector, municipality, people } = project
  const parts = [
    sector === undefined ? undefined : optionText(sector),
    municipality === undefined ? undefined : (placeName(municipality) ?? optionText(municipality)),
    people === undefined ? undefined : peopleText(people),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

function placeName(id: string): string | undefined {
  return questionnaire.territory.municipalities.find((municipality) => municipality.id === id)?.name
}

/** Without what is explained in brackets. */
function optionText(id: string): string | undefined {
  for (const question of questionnaire.questions) {
    if (question.type !== 'choice' && question.type !== 'municipality') continue
    const option = question.options.find((one) => one.id === id)
    if (option) return option.text.replace(/ \(.*\)$/, '')
  }
  return undefined
}
