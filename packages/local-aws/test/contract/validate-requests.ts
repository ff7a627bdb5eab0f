import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { JournalEntry } from '@slipway/local-aws'
import { pythonTool } from '@slipway/testkit'

/**
 * Holds what the embedded AWS was asked against the service models of botocore: members that do not exist, required
 * ones that are missing, wrong types, values outside an enumeration. What came in the registry's protocol is left out:
 * it has no such model. Needs `describeWith('botocore', …)`.
 * @returns a line for each fault: `ecs UpdateService: Missing required parameter in input: "service"`
 */
export function validateRequests(
  entries: readonly Pick<JournalEntry, 'service' | 'operation' | 'input' | 'viaRegistry'>[],
): readonly string[] {
  return validate(
    entries
      .filter(({ viaRegistry }) => viaRegistry !== true)
      .map(({ service, operation, input }) => ({ service, operation, input })),
  )
}

/** Holds answers of JSON services, parsed from the wire, against the service models. Needs botocore as well. */
export function validateAnswers(
  answers: readonly { readonly service: string; readonly operation: string; readonly output: unknown }[],
): readonly string[] {
  return validate(answers)
}

function validate(
  requests: readonly { readonly service: string; readonly operation: string }[],
): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    pythonTool('python'),
    [join(__dirname, 'validate_shapes.py')],
    {
      input: JSON.stringify(requests),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  if (status !== 0) throw new Error(`validate_shapes.py failed: ${stderr}`)
  const problems = JSON.parse(stdout) as readonly (readonly string[])[]
  return requests.flatMap(({ service, operation }, index) =>
    (problems[index] ?? []).map((problem) => `${service} ${operation}: ${problem}`),
  )
}
