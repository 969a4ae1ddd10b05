import { editAction, writeOwn } from '../../../domain/project/choices'
import { useSession } from '../../../state/session'
import { areaOf, axisName } from '../../../text/document/subject'
import { quadrants } from '../../../text/measures'
import { wordsOfPlan } from '../../../text/plan'
import { wordsOfSheet as words } from '../../../text/sheet'
import { Choice } from '../fields/Choice'
import { EditedLabel } from './Edited'
import { SheetText } from './SheetText'
import { type SheetProps, textsOf } from './sheetParts'

/** What the action is and why it is there; where it stands among the areas and the quadrants. */
export function WhatSection(props: SheetProps) {
  const { action } = props
  const [title, ...others] = textsOf(action, 'che-cosa')
  return (
    <>
      {title && <SheetText {...props} field={title} />}
      {action.kind === 'measure' && <Place {...props} />}
      {others.map((field) => (
        <SheetText key={field} {...props} field={field} />
      ))}
    </>
  )
}

function Place({ subject, action, proposal }: SheetProps) {
  const { decide } = useSession.getState()
  if (action.kind !== 'measure' || proposal.kind !== 'measure') return null
  const own = subject.project.choices.own[action.id]
  const { areas } = subject.content.scoring
  const axis =
    action.axis === undefined ? undefined : wordsOfPlan.axis(action.axis + 1, axisName(subject.content, action.area))
  return (
    <div className="line-boxes wide">
      {own ? (
        <Choice
          label={words.area}
          value={action.area}
          names={Object.fromEntries(areas.map(({ id, name }) => [id, name]))}
          onChoose={(area) => decide((choices) => writeOwn(choices, action.id, { ...own, area }))}
        />
      ) : (
        <div className="field">
          <strong>{words.area}</strong>
          <span>{words.areaAndAxis(areaOf(subject, action.area).name, axis)}</span>
        </div>
      )}
      <Choice
        label={<EditedLabel label={words.quadrant} isEdited={!own && action.edited.includes('quadrant')} />}
        value={action.edited.includes('quadrant') ? action.quadrant : ''}
        names={quadrants}
        none={own ? quadrants[proposal.quadrant] : words.asProposed(quadrants[proposal.quadrant])}
        onChoose={(quadrant) => decide((choices) => editAction(choices, action.id, { quadrant: quadrant || null }))}
      />
    </div>
  )
}
