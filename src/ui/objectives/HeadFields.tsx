import { changeScorecard } from '../../domain/objectives/changeScorecard'
import type { Scorecard } from '../../domain/objectives/scorecard'
import { scorecardLimits } from '../../domain/objectives/scorecardLimits'
import type { Subject } from '../../text/document/subject'
import { wordsOfObjectives as words } from '../../text/objectives'
import { levels } from '../../text/objectiveWords'
import { Field } from '../components/Field'
import { Choice } from '../plan/fields/Choice'
import { FigureField } from '../plan/fields/FigureField'
import { TextBox } from '../plan/fields/TextBox'
import { MonthSelect } from '../plan/MonthSelect'
import { weightLimits } from './editor/editing'
import { rewrite } from './rewrite'

interface HeadFieldsProps {
  subject: Subject
  cardId: string
  card: Scorecard
}

/** Whose sheet it is, of when, and how much weighs what is written elsewhere. */
export function HeadFields({ subject, cardId, card }: HeadFieldsProps) {
  const write = (changes: Parameters<typeof changeScorecard>[1]) =>
    rewrite(cardId, (one) => changeScorecard(one, changes))
  const { from, to } = card.period ?? {}
  const writeMonth = (end: 'from' | 'to', month: string) => {
    const { [end]: _, ...others } = card.period ?? {}
    write({ period: month === '' ? others : { ...others, [end]: month } })
  }
  const level = subject.content.objectives.sheets.pa?.fields.find(({ id }) => id === 'livello')
  return (
    <section className="stack even" aria-labelledby="di-chi">
      <h2 id="di-chi">{words.head}</h2>
      <TextBox
        label={words.holder}
        hint={words.holderHint}
        text={card.holder ?? ''}
        most={scorecardLimits.role}
        onWrite={(holder) => write({ holder: holder || null })}
      />
      <TextBox
        label={words.unit[card.kind]}
        text={card.unit ?? ''}
        most={scorecardLimits.role}
        onWrite={(unit) => write({ unit: unit || null })}
      />
      {card.kind === 'pa' && (
        <Choice
          label={words.level}
          hint={level?.hint}
          names={levels}
          value={card.level ?? ''}
          none={words.choose}
          onChoose={(chosen) => write({ level: chosen || null })}
        />
      )}
      <div className="boxes">
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            id={`${cardId}-${end}`}
            label={words[end]}
            error={end === 'to' && from && to && to < from ? words.periodWrong : undefined}
          >
            {(control) => (
              <MonthSelect
                control={control}
                from={`${subject.plan.start.slice(0, 4)}-01`}
                months={48}
                value={card.period?.[end] ?? ''}
                empty={words.choose}
                onChoose={(month) => writeMonth(end, month)}
              />
            )}
          </Field>
        ))}
      </div>
      <FigureField
        box={`scheda.${subject.project.id}.${cardId}.altri`}
        label={words.otherWeight}
        hint={words.otherWeightHint}
        thing={words.things.otherWeight}
        limits={weightLimits}
        figure={card.otherWeight}
        onWrite={(otherWeight) => write({ otherWeight: otherWeight ?? null })}
      />
    </section>
  )
}
