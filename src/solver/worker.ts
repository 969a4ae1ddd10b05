import { answerTo } from './answerTo'
import type { Asked } from './messages'

/** Looks for packages. Only from here is the solver reached, so that no page loads it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => answerTo(data, (said) => postMessage(said)))
