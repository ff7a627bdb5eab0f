import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import {
  askEcr,
  buildAndPush,
  createRepository,
  digestsOf,
  dockerfile,
  folder,
  registry,
  removeAll,
  tinyImage,
} from './world.js'

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'

describeWith('docker', 'build-and-push-ecr with the engine', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('outputs the digest that the registry holds and that a pull reports', async () => {
    const result = await buildAndPush(aws, {
      inputs: { tags: 'v1, latest', context: 'app' },
      workspace: folder({ 'app/Dockerfile': dockerfile('one') }),
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], left: [], leftAfterMain: [] })
    const { digest = '', image = '' } = result.outputs
    expect(image).toBe(`${registry(aws)}/orders-api@${digest}`)
    expect(result.outputs).toMatchObject({ tags: 'v1\nlatest', repository: 'orders-api', outcome: 'built' })
    expect(await digestsOf(aws, 'v1', 'latest')).toEqual([digest, digest])

    removeAll(aws)
    const pulled = await pull(aws, image)
    expect(pulled).toContain(`Digest: ${digest}`)
    const labels = execFileSync('docker', ['image', 'inspect', '--format', '{{json .Config.Labels}}', image])
    expect(JSON.parse(labels.toString())).toMatchObject({
      'org.opencontainers.image.source': 'https://github.com/octo-org/orders',
      'org.opencontainers.image.revision': '0'.repeat(40),
    })
    execFileSync('docker', ['rmi', image], { stdio: 'pipe' })
  })

  it('tags with the commit when no tag is given, and builds the target with its arguments', async () => {
    const stages =
      'FROM scratch AS one\nARG NAME\nLABEL name=$NAME\nCOPY Dockerfile /\nFROM scratch\nCOPY nothing /\n'
    const result = await buildAndPush(aws, {
      inputs: { target: 'one', 'build-args': 'NAME=a b=c', file: 'docker/Dockerfile', context: 'docker' },
      workspace: folder({ 'docker/Dockerfile': stages }),
      env: { GITHUB_SHA: sha },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { tags: sha } })
    const image = `${registry(aws)}/orders-api:${sha}`
    const label = ['image', 'inspect', '--format', '{{index .Config.Labels "name"}}', image]
    expect(execFileSync('docker', label, { encoding: 'utf8' }).trim()).toBe('a b=c')
  })

  it('comes to the same outcome when three in ten calls are throttled, fail or are cut', async () => {
    // The registry's questions and its manifests are among them. Not its layers: the engine waits 5 s and more for those.
    const operations = ['DescribeRepositories', 'GetAuthorizationToken', 'BatchGetImage', 'PutImage']
    for (const calls of operations.map((operation) => `ecr:${operation}`)) {
      aws.faults.add({ calls, kind: 'throttle', rate: 0.1 })
      aws.faults.add({ calls, kind: 'server-error', rate: 0.1 })
      aws.faults.add({ calls, kind: 'reset', rate: 0.1 })
      aws.faults.add({ calls, kind: 'throttle', count: 1 })
    }
    const result = await buildAndPush(aws, { workspace: folder(tinyImage('faults')) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(result.stdout).toContain('ThrottlingException')
  })

  it.each(['throttle', 'server-error', 'reset'] as const)(
    'pushes again when the registry answers with %s',
    async (kind) => {
      aws.faults.add({ calls: 'ecr:PutImage', kind, count: 2 })
      const result = await buildAndPush(aws, { workspace: folder(tinyImage(kind)) })
      expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
      expect(result.stdout).toContain('The push failed in a way that passes')
    },
  )

  it('logs in once more when the login expires during the push', async () => {
    aws.faults.add({ calls: 'ecr:PutImage', kind: 'expired-token', count: 1 })
    const result = await buildAndPush(aws, { workspace: folder(tinyImage('expiry')) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(aws.journal.calls.filter((call) => call === 'ecr:GetAuthorizationToken')).toHaveLength(2)
  })

  it('shows the failing instruction, its output, and its line in the Dockerfile', async () => {
    const failing = ['# a comment', 'RUN echo seen \\', '  && echo broken >&2 && exit 3', 'RUN echo never']
    const result = await buildAndPush(aws, {
      workspace: folder({ 'app/Dockerfile': dockerfile('failing', ...failing) }),
      inputs: { context: 'app' },
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'build-failed' }, left: [] })
    const [annotation] = result.annotations
    expect(annotation).toMatchObject({ level: 'error', file: 'app/Dockerfile', line: 4 })
    expect(annotation?.message).toMatch(/RUN echo seen.*broken/s)
    expect(result.summary).toContain('broken')
    expect(aws.journal.calls).not.toContain('ecr:PutImage')
  })
})

/** Pulls with a login of its own, as another machine would. Not synchronously: the registry is in this process. */
async function pull(aws: LocalAws, image: string): Promise<string> {
  const { authorizationData = [] } = await askEcr(aws, (ecr) =>
    ecr.send(new GetAuthorizationTokenCommand({})),
  )
  const config = { auths: { [registry(aws)]: { auth: authorizationData[0]?.authorizationToken } } }
  const configFolder = folder({ 'config.json': JSON.stringify(config) })
  return (await promisify(execFile)('docker', ['--config', configFolder, 'pull', image])).stdout
}
