import { lazy, type SubmitEvent, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { longest } from '../../domain/project/project'
import { proposedOverlay, useOverlays } from '../../state/overlays'
import { usePortfolio } from '../../state/portfolio'
import { dayOf } from '../../text/clock'
import { wordsOfStart } from '../../text/home'
import { ErrorSummary } from '../components/ErrorSummary'
import { Field } from '../components/Field'
import { OptionCard } from '../components/OptionCard'
import { Screen } from '../components/Screen'

/** Only for who has loaded some. */
const OverlayOptions = lazy(async () => ({ default: (await import('../overlay/OverlayOptions')).OverlayOptions }))

const tracks = ['quick', 'full'] as const

/** Name, role and how many questions: the name is the one thing that a document cannot do without. */
export function StartScreen() {
  const [, navigate] = useLocation()
  const create = usePortfolio((portfolio) => portfolio.create)
  const { overlays, load } = useOverlays()
  useEffect(() => void load(), [load])
  const [attempts, setAttempts] = useState(0)
  /** A double click starts one assessment, not two. */
  const starting = useRef(false)

  const start = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget)
    const organisation = String(written.get('organisation')).trim()
    if (organisation === '') return setAttempts(attempts + 1)
    if (starting.current) return
    starting.current = true
    const track = written.get('track') === 'full' ? 'full' : 'quick'
    try {
      await load()
      /** Who is quicker than the choice gets what it would have proposed. */
      const asked = written.get('overlay') ?? proposedOverlay(useOverlays.getState().overlays)
      const overlay = useOverlays.getState().overlays.find(({ id }) => id === asked)
      const compiledBy = String(written.get('compiledBy')).trim()
      const project = await create(organisation, compiledBy, track, dayOf(new Date()), overlay)
      navigate(`/o/${project.id}`)
    } finally {
      starting.current = false
    }
  }
  const wrong = attempts > 0
  return (
    <Screen
      title={wordsOfStart.title}
      back={{ to: '/', label: wordsOfStart.back }}
      lead={wordsOfStart.lead}
      wrong={wrong}
      notice={
        wrong && (
          <ErrorSummary
            key={attempts}
            title={wordsOfStart.beforeStarting}
            entries={[{ target: 'organisation', message: wordsOfStart.organisationMissing }]}
          />
        )
      }
    >
      <form className="stack far reading" noValidate onSubmit={start}>
        <Field
          id="organisation"
          label={wordsOfStart.organisation}
          hint={wordsOfStart.organisationHint}
          error={wrong ? wordsOfStart.organisationMissing : undefined}
        >
          {(control) => (
            <input
              {...control}
              name="organisation"
              type="text"
              maxLength={longest.organisation}
              autoComplete="organization"
            />
          )}
        </Field>
        <Field id="compiled-by" label={wordsOfStart.compiledBy} hint={wordsOfStart.compiledByHint}>
          {(control) => (
            <input
              {...control}
              name="compiledBy"
              type="text"
              maxLength={longest.compiledBy}
              autoComplete="organization-title"
            />
          )}
        </Field>
        <fieldset>
          <legend>
            <h2 className="question-title">{wordsOfStart.track}</h2>
          </legend>
          <div className="anchors">
            {tracks.map((track) => (
              <OptionCard
                key={track}
                type="radio"
                name="track"
                value={track}
                defaultChecked={track === 'quick'}
                label={
                  <>
                    <strong>{wordsOfStart.tracks[track].title}</strong>
                    <br />
                    <span className="muted">{wordsOfStart.tracks[track].hint}</span>
                  </>
                }
              />
            ))}
          </div>
        </fieldset>
        <Suspense>{overlays.length > 0 && <OverlayOptions overlays={overlays} />}</Suspense>
        <div>
          <button type="submit" className="button">
            {wordsOfStart.start}
          </button>
        </div>
      </form>
    </Screen>
  )
}
