import { runAction } from '@slipway/action-kit'
import { publishStaticSite } from './index.js'

await runAction(publishStaticSite)
