import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr'
import { describeWith } from '@slipway/testkit'
import { startLocalAws, type LocalAws } from '../src/index.js'

describeWith('docker', 'the registry, spoken to by Docker', () => {
  let work: string
  let aws: LocalAws
  let ecr: ECRClient
  let image: string
  const made = new Set<string>()

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'slipway-registry-docker-'))
    aws = await startLocalAws()
    const { accessKeyId, secretAccessKey } = aws.identity.administrator
    ecr = new ECRClient({
      endpoint: aws.world.endpoint,
      region: aws.world.region,
      credentials: { accessKeyId, secretAccessKey },
    })
    const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/orders' }))
    image = `${repository?.repositoryUri ?? ''}:v1`
    importShell(image)
  })
  afterAll(async () => {
    for (const name of made) spawnSync('docker', ['rmi', '--force', name])
    ecr.destroy()
    await aws.stop()
    rmSync(work, { recursive: true, force: true })
  })

  /** Docker with a configuration of its own; the registry answers in this process meanwhile. */
  async function docker(
    args: readonly string[],
    input = '',
  ): Promise<{ status: number | null; output: string }> {
    const child = spawn('docker', args, { env: { ...process.env, DOCKER_CONFIG: join(work, 'config') } })
    child.stdin.end(input)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    const [status] = (await once(child, 'close')) as [number | null]
    return { status, output }
  }

  /** A small image that can run: this machine's shell with the libraries that it loads, and a word of its own. */
  function importShell(name: string): void {
    const root = join(work, 'root')
    const libraries = execFileSync('ldd', ['/bin/sh'], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g)
    for (const path of ['/bin/sh', ...[...libraries].map(([, library = '']) => library)]) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      copyFileSync(path, join(root, path))
    }
    writeFileSync(join(root, 'word'), `${name}\n`)
    const archive = join(work, 'root.tar')
    execFileSync('tar', ['-C', root, '-cf', archive, '.'])
    execFileSync('docker', ['import', archive, name], { stdio: 'pipe' })
    made.add(name)
  }

  it('refuses a push without a login', async () => {
    const { status, output } = await docker(['push', image])
    expect(status).not.toBe(0)
    expect(output).toContain('no basic auth credentials')
  })

  it('takes a login by the authorization token', async () => {
    const { authorizationData = [] } = await ecr.send(new GetAuthorizationTokenCommand({}))
    const [{ authorizationToken = '', proxyEndpoint = '' } = {}] = authorizationData
    const [username = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString().split(':')
    const registry = new URL(proxyEndpoint).host
    const { status, output } = await docker(
      ['login', '--username', username, '--password-stdin', registry],
      password,
    )
    expect(output).toContain('Login Succeeded')
    expect(status).toBe(0)
    expect(readFileSync(join(work, 'config/config.json'), 'utf8')).toContain(registry)
  })

  it('gives back, by the digest that the push reported, an image that runs', async () => {
    const pushed = await docker(['push', image])
    expect(pushed.output).toMatch(/digest: sha256:[0-9a-f]{64} size: \d+/)
    const [, digest = ''] = /digest: (sha256:[0-9a-f]{64})/.exec(pushed.output) ?? []

    const { images } = await ecr.send(
      new BatchGetImageCommand({ repositoryName: 'team/orders', imageIds: [{ imageTag: 'v1' }] }),
    )
    expect(images?.map(({ imageId }) => imageId)).toEqual([{ imageTag: 'v1', imageDigest: digest }])

    await docker(['rmi', '--force', image])
    const byDigest = `${image.replace(/:v1$/, '')}@${digest}`
    made.add(byDigest)
    const pulled = await docker(['pull', byDigest])
    expect(pulled).toMatchObject({ status: 0 })
    expect(pulled.output).toContain('Pull complete')
    expect(
      await docker([
        'run',
        '--rm',
        '--network',
        'none',
        byDigest,
        '/bin/sh',
        '-c',
        'read word < /word; echo $word',
      ]),
    ).toEqual({
      status: 0,
      output: `${image}\n`,
    })
  })

  it('names the repository that does not exist, in the words of ECR', async () => {
    const other = image.replace('team/orders:v1', 'team/absent:v1')
    execFileSync('docker', ['import', join(work, 'root.tar'), other], { stdio: 'pipe' })
    made.add(other)
    const { status, output } = await docker(['push', other])
    expect(status).not.toBe(0)
    expect(output).toContain(
      `name unknown: The repository with name 'team/absent' does not exist in the registry with id '123456789012'`,
    )
  })
})
