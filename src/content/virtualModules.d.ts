declare module 'virtual:questionnaire-content' {
  export const questionnaire: import('../domain/content').QuestionnaireContent
}

declare module 'virtual:plan-content' {
  export const planContent: import('../domain/content').PlanContent
}

declare module 'virtual:examples' {
  export const examples: readonly import('./examples').Example[]
}
