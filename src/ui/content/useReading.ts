import { useMemo } from 'react'
import type { Project } from '../../domain/project/project'
import { type Reading, readAnswers } from '../../domain/questionnaire/readAnswers'
import { useQuestionnaire } from './useQuestionnaire'

/** What is asked of an organisation, and what it answered. */
export function useReading({ answers, track }: Pick<Project, 'answers' | 'track'>): Reading {
  const questionnaire = useQuestionnaire()
  return useMemo(() => readAnswers(questionnaire, answers, track), [questionnaire, answers, track])
}
