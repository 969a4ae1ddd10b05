import { Link } from 'wouter'
import { longest, type Project } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { wordsOfList } from '../../../text/taskList'
import { Field } from '../../components/Field'
import { overlayPath } from '../journeyPath'

/** Name of the organisation and role of who fills in: they open the document. */
export function Heading({ project }: { project: Project }) {
  const rename = useSession((session) => session.rename)
  const describeCompiler = useSession((session) => session.describeCompiler)
  return (
    <details className="no-print">
      <summary>{wordsOfList.heading}</summary>
      <div className="disclosed stack even">
        <Field id="organisation-name" label={wordsOfList.organisation}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={longest.organisation}
              defaultValue={project.organisation}
              onBlur={({ target }) => target.value.trim() && rename(target.value.trim())}
            />
          )}
        </Field>
        <Field id="compiled-by" label={wordsOfList.compiledBy}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={longest.compiledBy}
              defaultValue={project.compiledBy}
              onBlur={({ target }) => describeCompiler(target.value.trim())}
            />
          )}
        </Field>
        <p>
          <Link href={overlayPath(project.id)}>{wordsOfList.overlayOpen}</Link>
        </p>
      </div>
    </details>
  )
}
