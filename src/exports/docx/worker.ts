import { answerWith } from '../inWorker'
import { buildDocx } from './buildDocx'

/** Only from here is the library of the Word files reached, so that no page loads it. */
answerWith(buildDocx)
