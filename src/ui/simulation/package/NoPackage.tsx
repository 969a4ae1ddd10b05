import type { Obstacle } from '../../../domain/simulation/obstacles'
import type { Subject } from '../../../text/document/subject'
import { noRoomText, obstacleText } from '../../../text/packageReasons'
import { wordsOfPackage as words } from '../../../text/simulation'
import { Icon } from '../../components/Icon'

interface NoPackageProps {
  subject: Subject
  obstacles: readonly Obstacle[]
}

/** Nothing respects what was asked: why, and what to change. */
export function NoPackage({ subject, obstacles }: NoPackageProps) {
  const reasons = obstacles.length > 0 ? obstacles.map((obstacle) => obstacleText(subject, obstacle)) : [noRoomText]
  return (
    <section className="remark" aria-labelledby="nessun-pacchetto">
      <Icon name="warning" />
      <div className="stack close">
        <h2 id="nessun-pacchetto" className="package-none">
          {words.noneTitle}
        </h2>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </section>
  )
}
