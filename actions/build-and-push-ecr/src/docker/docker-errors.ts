import { UserError } from '@slipway/action-kit'
import { baseImageTroubles, runnerTroubles, type KnownTrouble } from './known-troubles.js'

/** What Docker's words mean for the user, when it is something the runner or the workflow can mend. */
export function findDockerTrouble(output: string): UserError | undefined {
  return find(output, [...runnerTroubles, ...baseImageTroubles])
}

/** The same of what is no build: no base image is in play. */
export function findRunnerTrouble(output: string): UserError | undefined {
  return find(output, runnerTroubles)
}

function find(output: string, known: readonly KnownTrouble[]): UserError | undefined {
  const found = known.find(({ says }) => says.test(output))
  return found === undefined
    ? undefined
    : new UserError(found.message, { cause: new Error(sentence(output, found.says)), hint: found.hint })
}

/** An error of Docker for the user: a known one by its meaning, any other in Docker's own words. */
export function explainDocker(output: string, what: string): UserError {
  return (
    findDockerTrouble(output) ??
    new UserError(`${what} failed`, { cause: new Error(output.trim() || 'Docker said nothing about why') })
  )
}

export function missingDocker(): UserError {
  return new UserError('There is no Docker on this runner: the program "docker" is not on PATH', {
    hint: [
      "Use a runner that has Docker (GitHub's ubuntu-latest), or install it: https://docs.docker.com/engine/install",
      'In a job with container:, give the image a docker client and mount /var/run/docker.sock.',
    ].join('\n'),
  })
}

/** The line that says it. */
function sentence(output: string, says: RegExp): string {
  const lines = output.split('\n').map((line) => line.trim())
  return lines.find((line) => says.test(line)) ?? output.trim().slice(-500)
}
