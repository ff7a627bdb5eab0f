import { UserError } from '@slipway/action-kit'

interface KnownTrouble {
  readonly says: RegExp
  readonly message: string
  readonly hint: string
}

// The texts are Docker's: moby client/errors.go, BuildKit's solver, the registries' error bodies.
const known: readonly KnownTrouble[] = [
  {
    says: /no space left on device/i,
    message: 'The disk of the runner is full',
    hint: [
      'See what takes the room, and free some of it in an earlier step:',
      'docker system df && docker system prune --all --force',
      'Or use a runner with a larger disk.',
    ].join('\n'),
  },
  {
    says: /permission denied while trying to connect|dial unix [^:]+: connect: permission denied/i,
    message: 'This user may not talk to the Docker engine',
    hint: [
      "Add the runner's user to the group docker and start the runner anew:",
      'sudo usermod --append --groups docker "$USER"',
      'or give DOCKER_HOST the socket of a rootless engine.',
    ].join('\n'),
  },
  {
    says: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect|failed to connect to the docker API/i,
    message: 'The Docker engine does not answer',
    hint: [
      'Start it (sudo systemctl start docker), or correct DOCKER_HOST or the Docker context when it runs elsewhere.',
      "GitHub's ubuntu runners have it running; the macOS ones have none.",
    ].join('\n'),
  },
  {
    says: /toomanyrequests: You have reached your (unauthenticated )?pull rate limit|429 Too Many Requests.*docker\.io/is,
    message: 'The registry of the base image limits anonymous pulls',
    hint: 'Log in to it before this step (docker/login-action), or take the base from public.ecr.aws/docker/library.',
  },
  {
    says: /lookup \S+(?: on \S+)?: no such host/i,
    message: 'A host that the build needs has no address here',
    hint: "Check the name (the registry behind FROM, for one), and the runner's DNS and proxy.",
  },
  {
    says: /exec format error/i,
    message: 'The image holds programs for another processor than the builder has',
    hint: 'Add docker/setup-qemu-action@v3 before this step, or build on a runner of that processor.',
  },
  {
    says: /pull access denied|manifest unknown|manifest for \S+ not found|failed to resolve source metadata/i,
    message: 'A base image of the Dockerfile cannot be pulled',
    hint: 'Check its name and tag behind FROM. A private one needs a login to its registry before this step; the login is kept.',
  },
]

/** What Docker's words mean for the user, when it is something the runner or the workflow can mend. */
export function findDockerTrouble(output: string): UserError | undefined {
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
