import { wordsOfAccessibility as words } from '../../text/guides'
import { Screen } from '../components/Screen'
import { Lines } from './Lines'

/** What we aim at, what was tried, and what was not. */
export function AccessibilityStatement() {
  const paragraphs = [
    { title: words.keysTitle, text: words.keys },
    { title: words.chartsTitle, text: words.charts },
    { title: words.timeTitle, text: words.time },
    { title: words.reportTitle, text: words.report },
  ]
  return (
    <Screen title={words.title} back={{ to: '/', label: words.back }} lead={words.lead}>
      <div className="stack apart reading">
        <section className="stack near">
          <h2>{words.targetTitle}</h2>
          <p>{words.target}</p>
        </section>
        <Lines title={words.testedTitle} lines={words.tested} />
        <Lines title={words.notTestedTitle} lines={words.notTested} />
        {paragraphs.map(({ title, text }) => (
          <section key={title} className="stack near">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
    </Screen>
  )
}
