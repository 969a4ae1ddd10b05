import { linkText } from '../../text/because'
import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { Icon } from '../components/Icon'

/** What the rules say of the plan as a whole. */
export function PlanRemarks({ subject }: { subject: Subject }) {
  const { content, plan } = subject
  const said = plan.remarks.flatMap(({ link: id }) => {
    const link = content.links.find((candidate) => candidate.id === id)
    const text = link && linkText(link, subject.words)
    return link && text ? [{ id, title: link.title, text }] : []
  })
  if (said.length === 0) return null
  return (
    <section className="stack near" aria-labelledby="osservazioni">
      <h2 id="osservazioni">{words.remarks}</h2>
      {said.map(({ id, title, text }) => (
        <div key={id} className="remark calm">
          <Icon name="info" />
          <div>
            <h3 className="remark-title">{title}</h3>
            <p>{text}</p>
          </div>
        </div>
      ))}
    </section>
  )
}
