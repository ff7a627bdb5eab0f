import { runAction } from '@slipway/action-kit'
import { buildAndPushEcr } from './index.js'

void runAction(buildAndPushEcr)
