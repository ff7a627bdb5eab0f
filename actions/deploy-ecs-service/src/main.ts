import { runAction } from '@slipway/action-kit'
import { deployEcsService } from './index.js'

void runAction(deployEcsService)
