import { useRef, useState } from 'react'
import { wordsOfPackage as words } from '../../../text/simulation'
import type { Hypothesis } from '../useHypothesis'
import { NoPackage } from './NoPackage'
import { PackageForm } from './PackageForm'
import { PackageResult } from './PackageResult'
import type { PackageSearch } from './usePackage'
import { readWishes, type WishDraft } from './wishDraft'
import './package.css'

interface PackagePartProps {
  hypothesis: Hypothesis
  search: PackageSearch
  wishes: WishDraft
  onWish: (wishes: WishDraft) => void
  onSay: (message: string) => void
}

/** What there is, and the best that can be done with it. */
export function PackagePart({ hypothesis, search: { search, start, stop }, wishes, onWish, onSay }: PackagePartProps) {
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { planned } = hypothesis
  const find = () => {
    const read = readWishes(wishes)
    setChecked(!read)
    if (read) start(read)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const isFinding = search.status === 'finding'
  return (
    <div className="stack far">
      <p className="measure">{words.lead}</p>
      <PackageForm
        ref={form}
        subject={planned}
        wishes={wishes}
        isChecked={isChecked}
        isFinding={isFinding}
        isFound={search.status === 'done' && search.outcome.status === 'found'}
        onWish={onWish}
        onFind={find}
        onStop={stop}
      />
      <p role="status" className={isFinding ? undefined : 'sr'}>
        {isFinding ? words.finding : search.status === 'done' ? said(search.outcome) : ''}
      </p>
      {search.status === 'failed' && (
        <p role="alert" className="remark">
          {words.failed}
        </p>
      )}
      {search.status === 'done' &&
        (search.outcome.status === 'found' ? (
          <PackageResult
            hypothesis={hypothesis}
            found={search.outcome.found}
            leftOut={search.leftOut}
            isExplaining={search.isExplaining}
            onSay={onSay}
          />
        ) : (
          <NoPackage subject={planned} obstacles={search.outcome.obstacles} />
        ))}
    </div>
  )
}

type Done = Extract<PackageSearch['search'], { status: 'done' }>
const said = (outcome: Done['outcome']): string =>
  outcome.status === 'found' ? words.foundTitle(outcome.found.measures.length) : words.noneTitle
