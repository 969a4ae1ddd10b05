import { fieldOf } from '../../../domain/objectives/objectiveTexts'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { objectiveTypes } from '../../../text/objectiveWords'
import { Choice } from '../../plan/fields/Choice'
import { TextBox } from '../../plan/fields/TextBox'
import { Place } from '../fields/Place'
import { TickField } from '../fields/TickField'
import { ActionPick } from './ActionPick'
import { type Editing, fieldWords, writeFields } from './editing'
import { SheetText } from './SheetText'

/** What changes, for whom, from which action, with what means. */
export function WhatSection({ editing }: { editing: Editing }) {
  const { card, objective } = editing
  const isPublic = card.kind === 'pa'
  return (
    <section className="stack even" aria-labelledby="che-cosa">
      <h2 id="che-cosa">{words.what}</h2>
      <TextBox
        label={words.titleField}
        hint={words.titleHint}
        text={objective.title ?? ''}
        most={scorecardLimits.name}
        onWrite={(title) => writeFields(editing, { title: title || null })}
      />
      {!isPublic && <SheetText editing={editing} field="codice" short />}
      <Place name="collegamento">
        <ActionPick editing={editing} />
        {isPublic && <SheetText editing={editing} field="collegamento" label={words.programme} />}
      </Place>
      {isPublic && <SheetText editing={editing} field="valore-pubblico" />}
      <Place name="testo">
        <SheetText editing={editing} field={fieldOf(card.kind, 'change')} />
      </Place>
      <Place name="perimetro">
        <SheetText editing={editing} field="perimetro" short />
      </Place>
      {isPublic && (
        <Choice
          label={fieldWords(editing, 'tipo')?.label}
          hint={fieldWords(editing, 'tipo')?.hint}
          names={objectiveTypes}
          value={objective.type ?? ''}
          none={words.choose}
          onChoose={(type) => writeFields(editing, { type: type || null })}
        />
      )}
      {!isPublic && <SheetText editing={editing} field="rilevante" />}
      <Place name="accessibile">
        <SheetText editing={editing} field={fieldOf(card.kind, 'means')} />
      </Place>
      <Place name="responsabile">
        <TickField
          label={words.governs}
          ticked={objective.governs}
          onTick={(governs) => writeFields(editing, { governs: governs || null })}
        />
      </Place>
      {isPublic ? (
        <SheetText editing={editing} field="fasi" />
      ) : (
        <>
          <SheetText editing={editing} field="responsabile" label={words.collaborators} short />
          <SheetText editing={editing} field="rischi" />
        </>
      )}
    </section>
  )
}
