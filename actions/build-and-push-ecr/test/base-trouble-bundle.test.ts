import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { failureOf, type Failure } from './failure-of.js'
import { refuse, startFakeRegistry, type FakeRegistry } from './registry/fake-registry.js'
import { createRepository, folder, removeFolders, withBuildx } from './world.js'

let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
  await createRepository(aws)
})
afterAll(async () => {
  removeFolders()
  await aws.stop()
})

/** A build that fails, as the annotation at the Dockerfile, the summary and the error at the end have it. */
async function buildFailureOf(options: Parameters<typeof failureOf>[1]): Promise<Failure> {
  const failure = await failureOf(aws, options)
  const { annotations, outputs } = failure.result
  expect(outputs).toEqual({ outcome: 'build-failed' })
  expect(annotations[0]).toMatchObject({ level: 'error', file: 'Dockerfile', line: 1 })
  expect(failure.summary).toContain('**What to do:**')
  return failure
}

const from = (image: string): string => folder({ Dockerfile: `FROM ${image}\nLABEL a=b\n` })

const builders: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
  ['the classic builder', () => ({ DOCKER_CONFIG: folder() })],
  ['buildx', withBuildx],
]

describeWith('buildx', 'a base image that its registry does not give out', () => {
  let registry: FakeRegistry
  let isOpen = true
  let answer: (response: Parameters<Parameters<typeof startFakeRegistry>[0]>[1]) => unknown
  beforeAll(async () => {
    registry = await startFakeRegistry(({ path }, response) =>
      path === '/v2/' && isOpen ? response.writeHead(200).end() : answer(response),
    )
  })
  afterAll(() => registry.stop())

  it.each(builders)('for its limit of pulls is told as that: %s', async (_, env) => {
    // As Docker Hub says it.
    const said =
      'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit'
    answer = (response) => refuse(response, 429, 'TOOMANYREQUESTS', said)
    const { message } = await buildFailureOf({
      workspace: from(`${registry.host}/library/node:24`),
      env: env(),
    })
    expect(message).toMatch(/limits pulls, and refuses (?:it|the base image)/)
    expect(message).toMatch(/Log in to .* before this step/)
  })

  it.each(builders)('because it is not there is told as that: %s', async (_, env) => {
    answer = (response) => refuse(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown')
    const { message } = await buildFailureOf({ workspace: from(`${registry.host}/nope:v1`), env: env() })
    expect(message).toContain('A base image of the Dockerfile cannot be pulled')
    expect(message).toContain('Check its name and tag behind FROM.')
  })

  it.each(builders)('without a login is told as that: %s', async (_, env) => {
    isOpen = false
    const realm = { 'www-authenticate': 'Basic realm="private"' }
    answer = (response) => refuse(response, 401, 'UNAUTHORIZED', 'authentication required', realm)
    const { message } = await buildFailureOf({ workspace: from(`${registry.host}/base:v1`), env: env() })
    expect(message).toContain('The registry of a base image wants a login')
    expect(message).toContain('docker/login-action')
  })
})

describeWith('buildx', 'a login that an earlier step has left for ECR Public and that is none', () => {
  /** Beside what Docker has there, the password of another registry. */
  async function withLogin(env: Readonly<Record<string, string>>): Promise<{
    readonly base: string
    readonly env: Readonly<Record<string, string>>
  }> {
    const { host, alias } = await aws.ecr.publicRegistry()
    const auth = Buffer.from('AWS:password-of-a-private-registry').toString('base64')
    writeFileSync(
      join(env.DOCKER_CONFIG ?? '', 'config.json'),
      JSON.stringify({ auths: { [host]: { auth } } }),
    )
    return { base: `${host}/${alias}/base:v1`, env }
  }

  it.each(builders)('is told when a base image comes from there: %s', async (_, builder) => {
    const { base, env } = await withLogin(builder())
    const { message } = await buildFailureOf({ workspace: from(base), env })
    expect(message).toMatch(/login that an earlier step has left/)
    expect(message).toContain('docker logout public.ecr.aws')
  })

  it('is told when an image is promoted from there', async () => {
    const { base, env } = await withLogin({ DOCKER_CONFIG: folder() })
    const { message } = await failureOf(aws, { inputs: { 'promote-from': base }, env })
    expect(message).toMatch(/^The login to 127\.0\.0\.\d+:\d+ has expired, or is for another registry$/m)
    expect(message).toContain('Your Authorization Token is invalid.')
    expect(message).toContain('Log in again, or use role-to-assume.')
  })
})

describe('a Docker that fails', () => {
  /** A PATH whose docker is the classic builder's and ends a build with these words; and what it was asked. */
  function failingDocker(said: string): { readonly path: string; calls(): string } {
    const bin = folder({ said: `${said}\n`, calls: '' })
    const versions = {
      Client: { Version: '28.2.2' },
      Server: { Version: '28.2.2', Os: 'linux', Arch: 'amd64' },
    }
    const script = [
      '#!/bin/sh',
      `echo "$1" >> '${bin}/calls'`,
      'case "$1" in',
      `version) echo '${JSON.stringify(versions)}' ;;`,
      `build) echo 'Step 1/2 : FROM node:24'; cat '${bin}/said' >&2; exit 1 ;;`,
      '*) exit 1 ;;',
      'esac',
      '',
    ]
    writeFileSync(join(bin, 'docker'), script.join('\n'))
    chmodSync(join(bin, 'docker'), 0o755)
    return { path: `${bin}:${process.env.PATH ?? ''}`, calls: () => readFileSync(join(bin, 'calls'), 'utf8') }
  }

  it.each([
    [
      'for want of disk',
      'failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libicudata.so: no space left on device',
      'The disk of the runner is full',
      'docker system df && docker system prune --all --force',
    ],
    [
      'because the engine is gone',
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'The Docker engine does not answer',
      'sudo systemctl start docker',
    ],
    [
      'for the limit of ECR Public',
      'toomanyrequests: Rate exceeded',
      'The registry of a base image limits pulls',
      'aws-actions/amazon-ecr-login@v2 with registry-type: public',
    ],
  ])('%s says so, and pushes nothing', async (_, said, meaning, remedy) => {
    const docker = failingDocker(said)
    const { message, summary } = await failureOf(aws, {
      workspace: folder({ Dockerfile: 'FROM scratch\nLABEL a=b\n' }),
      env: { PATH: docker.path },
    })
    expect(message).toContain(meaning)
    expect(message).toContain(said)
    expect(message).toContain(remedy)
    expect(summary).toContain(remedy)
    expect(docker.calls()).not.toContain('push')
  })
})
