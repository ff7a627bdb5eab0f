import type { Execution } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'
import { reportOutcome } from './report/report.js'
import { run } from './run.js'

export const execution: Execution<Inputs, Outcome> = { run, report: reportOutcome }
