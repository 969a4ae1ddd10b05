import type { QuestionnaireContent } from '../domain/content'
import { unknownVote } from '../domain/meeting/ballot'
import type { Meeting } from '../domain/meeting/meeting'
import type { Place } from '../domain/meeting/places'
import type { RoomView } from '../domain/meeting/roomView'
import type { Question } from '../domain/questionnaire/question'
import { questionText } from '../domain/questionnaire/questionText'
import type { Reading } from '../domain/questionnaire/readAnswers'
import { scoreArea } from '../domain/scoring/scoreArea'
import { barLabel, coverageWords, levelRank, levelWords } from './levels'
import { wordsOfProjector as words } from './projector'
import { sectionPlaceText } from './questionPage'
import { votesText } from './votes'

export interface RoomSubject {
  content: QuestionnaireContent
  reading: Reading
  meeting: Meeting
  place: Place
  /** An example for the question, if there is one. */
  example: string | undefined
}

/** What the room is to see now, in final words. What may not be shown yet is the question instead. */
export function writeRoomView(subject: RoomSubject): RoomView {
  switch (subject.meeting.screen) {
    case 'dark':
      return { screen: 'dark' }
    case 'votes':
      return votesView(subject) ?? questionView(subject)
    case 'result':
      return resultView(subject) ?? questionView(subject)
    case 'question':
      return questionView(subject)
  }
}

/** "Area 3, Turni, produzione e lavoro in presenza". */
export function roomSectionText(content: QuestionnaireContent, { section }: Place): string {
  const group = content.journey.sections.filter((one) => one.group === section.group)
  const number = group.findIndex(({ id }) => id === section.id) + 1
  return sectionPlaceText(section, { number, of: group.length })
}

function headOf({ content, place }: RoomSubject) {
  return { section: roomSectionText(content, place), place: words.placeOf(place.number, place.of) }
}

function questionView(subject: RoomSubject): RoomView {
  const { reading, place, example } = subject
  const question = reading.index.byId.get(place.question)
  const options = question ? optionsOf(question) : []
  return {
    screen: 'question',
    ...headOf(subject),
    title: question ? questionText(reading, question) : '',
    options,
    many: options.length > 5,
    unknown: question?.type === 'anchors' ? words.unknown : undefined,
    example: question?.type === 'anchors' ? example : undefined,
    hint: question ? hintOf(question) : '',
  }
}

function optionsOf(question: Question): { key: string; text: string }[] {
  switch (question.type) {
    case 'anchors':
      return question.options.map(({ text }, place) => ({ key: `${place + 1}`, text }))
    case 'choice':
    case 'multiple':
      return question.options.map(({ text }) => ({ key: '', text }))
    case 'fields':
      return question.fields.map(({ label }) => ({ key: '', text: label }))
    case 'municipality':
    case 'number':
      return []
  }
}

function hintOf(question: Question): string {
  switch (question.type) {
    case 'anchors':
      return words.choose
    case 'choice':
      return words.chooseOne
    case 'multiple':
      return question.maxChoices === undefined ? words.chooseMany : words.chooseUpTo(question.maxChoices)
    case 'number':
      return words.figure(question.unit)
    case 'fields':
      return words.figures
    case 'municipality':
      return words.place
  }
}

function votesView(subject: RoomSubject): RoomView | undefined {
  const { content, reading, meeting, place } = subject
  const vote = meeting.votes[place.question]
  const question = reading.index.byId.get(place.question)
  if (vote?.state !== 'closed' || question?.type !== 'anchors') return undefined
  const scale = question.options.map(({ id }) => id)
  return {
    screen: 'votes',
    ...headOf(subject),
    title: questionText(reading, question),
    rows: [
      ...question.options.map(({ id, text }, index) => ({ key: `${index + 1}`, text, count: vote.all[id] ?? 0 })),
      { key: 'N', text: words.unknown, count: vote.all[unknownVote] ?? 0 },
    ],
    words: votesText(vote, scale, content.scoring.smallGroup.below),
  }
}

function resultView(subject: RoomSubject): RoomView | undefined {
  const { content, reading, place, meeting } = subject
  const area = content.scoring.areas.find(({ id }) => id === place.section.id)
  if (!area || !meeting.revealed.includes(area.id)) return undefined
  const result = scoreArea(reading, content.scoring, area)
  if (result.status === 'notApplicable') return undefined
  return {
    screen: 'result',
    section: roomSectionText(content, place),
    title: words.resultOf,
    level: levelWords(result.level),
    rank: levelRank(content.scoring.levels, result.level),
    interval: result.interval,
    range: barLabel(result.interval),
    coverage: coverageWords(result),
    hint: result.interval.low < result.interval.high ? words.resultHint : words.startingPoint,
  }
}
