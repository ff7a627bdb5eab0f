import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import { report } from './report.js'
import { runAndJudge, type Outcome } from './run-tests.js'

export type { Inputs, Outcome }

export const runTests: Command<Inputs, Outcome> = { name: 'run-tests', readInputs, run: runAndJudge, report }
