import { useMemo } from 'react'
import type { Project } from '../../../domain/project/project'
import { sectionProgress } from '../../../domain/questionnaire/progress'
import { leadText, quarantineText, wordsOfList } from '../../../text/taskList'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'
import { Heading } from './Heading'
import { MeetingAside } from './MeetingAside'
import { NextSection } from './NextSection'
import { Outcomes } from './Outcomes'
import { OverlayAside } from './OverlayAside'
import { SectionRow } from './SectionRow'
import { ToVerifyAside } from './ToVerifyAside'
import { TrackSwitch } from './TrackSwitch'
import './list.css'

const groups = ['profile', 'areas'] as const

/** Home of an assessment: little is written, and what is missing stands out. */
export function TaskListScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const { completedSections, quarantine } = project
  const reading = useReading(project)
  const progress = useMemo(
    () => sectionProgress(questionnaire, reading, completedSections),
    [questionnaire, reading, completedSections],
  )
  const open = progress.filter(({ state }) => state !== 'notAsked')
  const complete = open.filter(({ state }) => state === 'complete')
  return (
    <Screen
      title={wordsOfList.title}
      back={{ to: '/', label: wordsOfList.back }}
      lead={leadText(complete.length, open.length)}
    >
      {project.example && (
        <p className="remark calm example">
          <Icon name="info" />
          <span>{wordsOfList.example}</span>
        </p>
      )}
      <div className="split list">
        <div className="stack apart">
          {groups.map((group) => (
            <section key={group} className="stack near" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{wordsOfList.groups[group]}</h2>
              <ul className="tasks">
                {progress
                  .filter(({ section }) => section.group === group)
                  .map((one) => (
                    <SectionRow key={one.section.id} project={project.id} reading={reading} progress={one} />
                  ))}
              </ul>
            </section>
          ))}
          <Outcomes project={project} reading={reading} />
        </div>
        <aside className="stack" aria-label={wordsOfList.next}>
          <NextSection project={project.id} reading={reading} progress={progress} />
          <TrackSwitch project={project} reading={reading} />
          <MeetingAside project={project.id} />
          <OverlayAside project={project} />
          <ToVerifyAside project={project.id} reading={reading} />
          {quarantine.length > 0 && <p className="aside">{quarantineText(quarantine.length)}</p>}
          <Heading project={project} />
        </aside>
      </div>
    </Screen>
  )
}
