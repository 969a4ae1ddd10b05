import { useId } from 'react'
import { quadrants as quadrantIds } from '../../domain/catalogue/measure'
import type { Content } from '../../domain/content'
import { wordsOfCatalogue as words } from '../../text/catalogue'
import { costText, effortText, quadrants } from '../../text/measures'
import { Field } from '../components/Field'
import { type CatalogueFilter, everything } from './catalogueFilter'

interface CatalogueFiltersProps {
  content: Content
  filter: CatalogueFilter
  onChange: (filter: CatalogueFilter) => void
}

/** Words to look for and four choices. */
export function CatalogueFilters({ content, filter, onChange }: CatalogueFiltersProps) {
  const id = useId()
  const select = (
    field: Exclude<keyof CatalogueFilter, 'words'>,
    choices: readonly { value: string; label: string }[],
  ) => (
    <Field id={`${id}-${field}`} label={words.filters[field]}>
      {(control) => (
        <select
          {...control}
          value={filter[field]}
          onChange={({ target }) => onChange({ ...filter, [field]: target.value })}
        >
          <option value="">{words.any[field]}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <search className="catalogue-filters">
      <div className="catalogue-search">
        <Field id={`${id}-words`} label={words.search}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={filter.words}
              onChange={({ target }) => onChange({ ...filter, words: target.value })}
            />
          )}
        </Field>
      </div>
      {select(
        'area',
        content.scoring.areas.map((area) => ({ value: area.id, label: area.name })),
      )}
      {select(
        'quadrant',
        quadrantIds.map((value) => ({ value, label: quadrants[value] })),
      )}
      {select(
        'effort',
        (['basso', 'medio', 'alto'] as const).map((value) => ({ value, label: effortText(value) })),
      )}
      {select(
        'cost',
        content.planTexts.costClasses.map((_, index) => ({ value: String(index), label: costText(content, index) })),
      )}
      <button type="button" className="linklike catalogue-clear" onClick={() => onChange(everything)}>
        {words.clear}
      </button>
    </search>
  )
}
