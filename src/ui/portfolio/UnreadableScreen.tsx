import type { FileProblem } from '../../domain/project/fileProblem'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfFileProblem } from '../../text/fileProblems'
import { wordsOfHome } from '../../text/home'
import { Screen } from '../components/Screen'
import { downloadFile } from '../frame/downloadFile'
import { FileProblemParts } from './RefusedFileScreen'

/** An organisation that is stored here and not understood: kept as it is, and handed over on request. */
export function UnreadableScreen({ id, problem }: { id: string; problem: FileProblem }) {
  const unreadableFile = usePortfolio((portfolio) => portfolio.unreadableFile)
  return (
    <Screen
      title={wordsOfFileProblem.titleStored}
      lead={wordsOfFileProblem.unchangedStored}
      back={{ to: '/', label: wordsOfHome.organisations }}
    >
      <div className="stack far reading">
        <FileProblemParts problem={problem} />
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={async () => {
              const { name, text } = await unreadableFile(id)
              downloadFile(name, text)
            }}
          >
            {wordsOfFileProblem.download}
          </button>
        </div>
      </div>
    </Screen>
  )
}
