import { create, createStore, type StateCreator } from 'zustand'
import type { ActionId, MeasureId, Month, QuestionId } from '../domain/ids'
import { minuteAnswers } from '../domain/meeting/editMeeting'
import type { Scorecard } from '../domain/objectives/scorecard'
import {
  addMeasure,
  moveAction,
  removeMeasure,
  restoreMeasure,
  startPlan,
  writeScorecard,
} from '../domain/project/choices'
import { answerQuestions, changeHeading, declareComplete, writeNote } from '../domain/project/editProject'
import type { Choices, Project, Track } from '../domain/project/project'
import type { Answer } from '../domain/questionnaire/answer'
import { type History, noHistory, record, travel } from './history'

/** The organisation that is open. Everything shown about it is computed from here. */
export interface Session {
  project: Project | null
  history: History
  /** The meeting that is going on in this window: what is answered enters its minutes. */
  meeting: string | null
  /** Another tab has the turn: nothing changes here but by what it writes. */
  readOnly: boolean
  /** How many changes were refused for that. */
  refused: number
}

export interface SessionVerbs {
  /** One thing back, or forward again. */
  undo: () => void
  redo: () => void
  open: (project: Project) => void
  close: () => void
  /** Sits down at a meeting of the open project, or leaves it. */
  attend: (meeting: string | null) => void
  /** A decision taken in a meeting. */
  minute: (edit: (project: Project) => Project) => void
  /** The clock, the place, the ballot: kept, and nothing that one takes back. */
  follow: (edit: (project: Project) => Project) => void
  /** `null` takes the answer away: back to not answered. */
  answer: (question: QuestionId, answer: Answer | null) => void
  answerMany: (answers: Readonly<Record<QuestionId, Answer | null>>) => void
  writeNote: (question: QuestionId, text: string) => void
  rename: (organisation: string) => void
  describeCompiler: (role: string) => void
  chooseTrack: (track: Track) => void
  declareComplete: (section: string, complete: boolean) => void
  removeMeasure: (id: MeasureId) => void
  restoreMeasure: (id: MeasureId) => void
  addMeasure: (id: MeasureId) => void
  moveAction: (id: ActionId, by: number, currentOrder: readonly ActionId[]) => void
  writeScorecard: (id: string, card: Scorecard) => void
  removeScorecard: (id: string) => void
  /** Any other decision about the plan: one of the changes of `domain/project/choices.ts`. */
  decide: (decision: (choices: Choices) => Choices) => void
  /** `null` goes back to the month that is proposed. */
  startPlan: (month: Month | null) => void
}

const sessionState: StateCreator<Session & SessionVerbs> = (set) => {
  const change = (edit: (project: Project) => Project) =>
    set((state) => {
      if (!state.project) return state
      const edited = minuted(state.project, edit(state.project), state.meeting)
      if (edited === state.project) return state
      if (state.readOnly) return { refused: state.refused + 1 }
      const now = new Date()
      const project = { ...edited, updatedAt: now.toISOString() }
      return { project, history: record(state.history, state.project, project, now.getTime()) }
    })
  const go = (way: 'back' | 'again') =>
    set((state) => {
      const moved = state.project && !state.readOnly && travel(state.history, state.project, way)
      return moved ? { ...moved, project: { ...moved.project, updatedAt: new Date().toISOString() } } : state
    })
  const choose = (decide: (choices: Choices) => Choices) =>
    change((project) => {
      const choices = decide(project.choices)
      return choices === project.choices ? project : { ...project, choices }
    })
  return {
    project: null,
    history: noHistory,
    meeting: null,
    readOnly: false,
    refused: 0,
    undo: () => go('back'),
    redo: () => go('again'),
    open: (project) => set({ project }),
    close: () => set({ project: null }),
    attend: (meeting) => set({ meeting }),
    minute: change,
    follow: (edit) =>
      set(({ project, readOnly }) => {
        const edited = project && !readOnly && edit(project)
        return edited && edited !== project ? { project: { ...edited, updatedAt: new Date().toISOString() } } : {}
      }),
    answer: (question, answer) => change((project) => answerQuestions(project, { [question]: answer })),
    answerMany: (answers) => change((project) => answerQuestions(project, answers)),
    writeNote: (question, text) => change((project) => writeNote(project, question, text)),
    rename: (organisation) => change((project) => changeHeading(project, { organisation })),
    describeCompiler: (compiledBy) => change((project) => changeHeading(project, { compiledBy })),
    chooseTrack: (track) => change((project) => changeHeading(project, { track })),
    declareComplete: (section, complete) => change((project) => declareComplete(project, section, complete)),
    removeMeasure: (id) => choose((choices) => removeMeasure(choices, id)),
    restoreMeasure: (id) => choose((choices) => restoreMeasure(choices, id)),
    addMeasure: (id) => choose((choices) => addMeasure(choices, id)),
    moveAction: (id, by, currentOrder) => choose((choices) => moveAction(choices, id, by, currentOrder)),
    writeScorecard: (id, card) => choose((choices) => writeScorecard(choices, id, card)),
    removeScorecard: (id) => choose((choices) => writeScorecard(choices, id, null)),
    decide: choose,
    startPlan: (month) => choose((choices) => startPlan(choices, month)),
  }
}

const minuted = (before: Project, after: Project, meeting: string | null): Project =>
  meeting === null ? after : minuteAnswers(before, after, meeting, new Date().toISOString())

/** A session of its own, for tests. */
export const createSession = () => createStore(sessionState)
export type SessionStore = ReturnType<typeof createSession>

export const useSession = create(sessionState)
