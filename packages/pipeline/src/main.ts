import { runAction } from '@slipway/action-kit'
import { pipeline } from './pipeline.js'

void runAction(pipeline)
