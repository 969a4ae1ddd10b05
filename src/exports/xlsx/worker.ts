import { answerWith } from '../inWorker'
import { buildXlsx } from './buildXlsx'

answerWith(buildXlsx)
