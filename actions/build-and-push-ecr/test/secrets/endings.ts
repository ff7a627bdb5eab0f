import { randomUUID } from 'node:crypto'
import type { LocalAws } from '@slipway/local-aws'

/** How a step ends, and what of its Dockerfile makes it so. */
export interface Ending {
  readonly name: string
  /** The last thing that the Dockerfile does. */
  readonly last: string
  readonly outcome: string
  /** What the one error says. */
  readonly message?: RegExp
  /** Whether to cancel the step now. */
  readonly cancelWhen?: (log: string, aws: LocalAws) => boolean
}

const marker = 'the-build-is-on'
const cancelled = /^Cancelled during the .*\. Nothing was pushed\. Not known to be pushed: v1\./

export const endings: readonly Ending[] = [
  { name: 'succeeds', last: 'true', outcome: 'built' },
  { name: 'fails in the build', last: 'exit 3', outcome: 'build-failed' },
  {
    name: 'is cancelled during the build',
    last: 'sleep 60',
    outcome: 'cancelled',
    message: cancelled,
    // The instruction itself is shown too.
    cancelWhen: (log) => new RegExp(`^(?!.*echo).*${marker}\\s*$`, 'm').test(log),
  },
  {
    name: 'is cancelled during the push',
    last: 'true',
    outcome: 'cancelled',
    message: cancelled,
    cancelWhen: (_, aws) =>
      aws.journal.entries.some(({ operation, status }) => operation === 'PutImage' && status === 0),
  },
]

export type Secrets = Readonly<Record<'one' | 'many' | 'variable' | 'file' | 'token', string>>

export function makeSecrets(): Secrets {
  return {
    one: randomUUID(),
    many: `${randomUUID()}\n${randomUUID()}`,
    variable: randomUUID(),
    file: randomUUID(),
    token: randomUUID(),
  }
}

/** The inputs that hand them over; the variable is called FISH. */
export function secretInputs({ one, many }: Secrets, file: string): Readonly<Record<string, string>> {
  return {
    secrets: `one=${one}\n"many=${many}"`,
    'secret-envs': 'variable=FISH',
    'secret-files': `file=${file}`,
  }
}

/**
 * A Dockerfile over what small-system.ts copies. It fails without the secrets, of which it knows the length.
 * @param id a label of all that is made of it; it is another image each time, since what a cache has is not built
 */
export function dockerfile(id: string, takesSecrets: boolean, last: string): string {
  const ids = takesSecrets ? ['one', 'many', 'variable', 'file'] : []
  const mounts = ids.map((id) => `--mount=type=secret,id=${id} `)
  const reads = ids.map((id) => `read ${id} < /run/secrets/${id}; [ "\${#${id}}" = 36 ] || exit 9; `)
  return `FROM scratch\nLABEL slipway.secrets=${id}\nCOPY root /\nRUN ${mounts.join('')}${reads.join('')}echo ${id} && echo ${marker} && ${last}\n`
}
