import { runAction } from '@slipway/action-kit'
import { runTests } from './index.js'

void runAction(runTests)
