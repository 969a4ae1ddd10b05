import model from 'virtual:survey-model'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.min.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Survey model={new Model(model)} />)
