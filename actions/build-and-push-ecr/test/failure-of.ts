import type { LocalAws } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { buildAndPush, folder, tinyImage } from './world.js'

export interface Failure {
  /** Every error of the step, as GitHub shows it. */
  readonly message: string
  readonly summary: string
  readonly result: StepResult
  /** What of AWS was asked for, each once. */
  readonly calls: readonly string[]
}

/** Runs a step that has to fail, leave nothing behind, and to have changed nothing in AWS. */
export async function failureOf(
  aws: LocalAws,
  options: Parameters<typeof buildAndPush>[1] = {},
): Promise<Failure> {
  aws.journal.clear()
  const result = await buildAndPush(aws, { workspace: folder(tinyImage('failure')), ...options })
  const calls = [...new Set(aws.journal.calls)]
  const changes = calls.filter((call) => !/:(?:Assume|BatchCheck|BatchGet|Describe|Get|List)/.test(call))
  expect({ exitCode: result.exitCode, left: result.left, changes }).toEqual({
    exitCode: 1,
    left: [],
    changes: [],
  })
  const errors = result.annotations.filter(({ level }) => level === 'error')
  return {
    message: errors.map(({ message }) => message).join('\n'),
    summary: result.summary,
    result,
    calls,
  }
}
