import { approve } from '../../../domain/project/choices'
import { type Choices, longest, type Project } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { opinionNames } from '../../../text/document/approval'
import { wordsOfApproval as words } from '../../../text/followUp'
import { upperFirst } from '../../../text/format'
import { Choice } from '../fields/Choice'
import { DayBox } from '../fields/DayBox'
import { RowList } from '../fields/RowList'
import { TextBox } from '../fields/TextBox'
import { useRows } from '../fields/useRows'

type Opinion = Choices['approval']['opinions'][number]

interface OpinionBoxes {
  who: string
  opinion: Opinion['opinion']
  text: string
  /** Empty when it is not said. */
  on: string
}

/** How many fit in a file. */
const most = 20

/** A line for each of those who were heard. */
export function Opinions({ project }: { project: Project }) {
  const { decide } = useSession.getState()
  const rows = useRows({
    list: `${project.id}/opinions`,
    saved: project.choices.approval.opinions,
    empty: { who: '', opinion: 'non-espresso', text: '', on: '' },
    boxesOf,
    soundOf,
    onWrite: (opinions) => decide((choices) => approve(choices, { opinions: [...opinions] })),
  })
  return (
    <section className="stack near" aria-labelledby="pareri">
      <h2 id="pareri">{words.opinions}</h2>
      <p className="measure">{words.opinionsLead}</p>
      <RowList rows={rows} nameOf={words.name} add={words.add} most={most}>
        {({ boxes }, change) => (
          <>
            <TextBox
              label={words.who}
              hint={words.whoHint}
              text={boxes.who}
              most={longest.title}
              onWrite={(who) => change({ who })}
            />
            <div className="line-boxes">
              <Choice
                label={words.opinion}
                value={boxes.opinion}
                names={names}
                onChoose={(opinion) => opinion && change({ opinion })}
              />
              <DayBox label={words.on} day={boxes.on || undefined} onChoose={(on) => change({ on: on ?? '' })} />
            </div>
            <TextBox
              label={words.text}
              text={boxes.text}
              most={longest.sheetText}
              long
              onWrite={(text) => change({ text })}
            />
          </>
        )}
      </RowList>
    </section>
  )
}

const names = {
  favorevole: upperFirst(opinionNames.favorevole),
  'con-osservazioni': upperFirst(opinionNames['con-osservazioni']),
  contrario: upperFirst(opinionNames.contrario),
  'non-espresso': upperFirst(opinionNames['non-espresso']),
}

const boxesOf = ({ who, opinion, text, on = '' }: Opinion): OpinionBoxes => ({ who, opinion, text, on })

/** An opinion is somebody's, or says something; the name emptied counts as it was. */
function soundOf({ who, opinion, text, on }: OpinionBoxes, before: Opinion | undefined): Opinion | undefined {
  if (who.trim() === '' && text.trim() === '' && before === undefined) return undefined
  return { who: who.trim() === '' ? (before?.who ?? '') : who, opinion, text, ...(on !== '' && { on }) }
}
