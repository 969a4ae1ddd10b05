import { wordsOfPage } from '../../../text/questionPage'

/** Beside the questions; above them on a narrow screen. */
export function HowToChoose({ maturity }: { maturity: boolean }) {
  return (
    <aside className="aside stack near how" aria-labelledby="how-to-choose">
      <h2 id="how-to-choose">{maturity ? wordsOfPage.howToChoose : wordsOfPage.howToAnswer}</h2>
      {wordsOfPage.how[maturity ? 'anchors' : 'profile'].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  )
}
