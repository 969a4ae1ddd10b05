import { createContext } from 'react'

/** True inside the plan in one page, when it would not fit in one: smaller texts, closer together. */
export const Dense = createContext(false)
