import { useMemo } from 'react'
import type { Project } from '../../../domain/project/project'
import { sectionProgress } from '../../../domain/questionnaire/progress'
import type { Question } from '../../../domain/questionnaire/question'
import type { Section } from '../../../domain/questionnaire/questionnaire'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'

interface Asked {
  reading: Reading
  sections: readonly { section: Section; questions: readonly Question[] }[]
  count: number
}

/** What would be asked of this organisation, section by section. */
export function useAsked(project: Project): Asked {
  const questionnaire = useQuestionnaire()
  const reading = useReading(project)
  return useMemo(() => {
    const sections = sectionProgress(questionnaire, reading, []).flatMap(({ section, asked }) => {
      const questions = asked.flatMap((id) => reading.index.byId.get(id) ?? [])
      return questions.length > 0 ? [{ section, questions }] : []
    })
    return { reading, sections, count: sections.reduce((sum, { questions }) => sum + questions.length, 0) }
  }, [questionnaire, reading])
}
