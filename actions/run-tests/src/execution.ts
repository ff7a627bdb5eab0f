import type { Execution } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import { report } from './report/report.js'
import type { Outcome } from './outcome.js'
import { runAndJudge } from './run-tests.js'

export const execution: Execution<Inputs, Outcome> = { run: runAndJudge, report }
