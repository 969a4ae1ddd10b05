declare module 'virtual:questionnaire-content' {
  export const questionnaire: import('../domain/content').QuestionnaireContent
}

declare module 'virtual:portrait' {
  export const portrait: import('../domain/questionnaire/questionnaire').Journey['portrait']
}

declare module 'virtual:question-guides' {
  export const questionGuides: Readonly<Record<string, import('../domain/questionnaire/question').QuestionGuide>>
}

declare module 'virtual:plan-content' {
  export const planContent: import('../domain/content').PlanContent
}

declare module 'virtual:examples' {
  export const examples: readonly import('./examples').Example[]
}

declare module 'virtual:check-mark' {
  /** Changes with the code that checks a project and with the questions it is checked against; empty while developing. */
  export const checkMark: string
}
