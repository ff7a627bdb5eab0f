import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { describeWith } from '@slipway/testkit'
import { startLocalAws, type LocalAws } from '../../src/index.js'
import { askEcrPublic, connectEcr } from './connect.js'

describeWith('docker', 'the further registries, spoken to by Docker', () => {
  let work: string
  let aws: LocalAws
  const made: string[] = []

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'slipway-ecr-docker-'))
    aws = await startLocalAws()
  })
  afterAll(async () => {
    for (const name of made) spawnSync('docker', ['rmi', '--force', name])
    await aws.stop()
    rmSync(work, { recursive: true, force: true })
  })

  /** Docker with a configuration of its own; the registry answers in this process meanwhile. */
  async function docker(args: readonly string[], input = ''): Promise<string> {
    const child = spawn('docker', args, { env: { ...process.env, DOCKER_CONFIG: join(work, 'config') } })
    child.stdin.end(input)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    const [status] = (await once(child, 'close')) as [number | null]
    return `${output}exit status ${status}`
  }

  async function login(host: string, authorizationToken: string): Promise<string> {
    const [username = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString().split(':')
    return docker(['login', '--username', username, '--password-stdin', host], password)
  }

  function importImage(name: string): string {
    writeFileSync(join(work, 'word'), name)
    const archive = join(work, 'root.tar')
    execFileSync('tar', ['-C', work, '-cf', archive, 'word'])
    execFileSync('docker', ['import', archive, name], { stdio: 'pipe' })
    made.push(name)
    return name
  }

  async function pushAndPull(image: string): Promise<void> {
    expect(await docker(['push', image])).toContain('exit status 0')
    execFileSync('docker', ['rmi', image], { stdio: 'pipe' })
    expect(await docker(['pull', image])).toContain('exit status 0')
  }

  it('one of another region takes a login, a push and a pull', async () => {
    const frankfurt = await aws.ecr.registry({ region: 'eu-central-1' })
    const image = importImage(`${frankfurt.createRepository('orders').uri}:v1`)
    expect(await docker(['push', image])).toContain('no basic auth credentials')
    const ecr = connectEcr(aws, 'eu-central-1')
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    ecr.destroy()
    const token = authorizationData?.[0]?.authorizationToken ?? ''
    expect(await login(new URL(aws.world.endpoint).host, token)).toContain('400 Bad Request')
    expect(await login(frankfurt.host, token)).toContain('Login Succeeded')
    await pushAndPull(image)
    expect(Object.keys(frankfurt.tags('orders'))).toEqual(['v1'])
  })

  it('the public one takes a push with a login, and a pull without', async () => {
    const registry = await aws.ecr.publicRegistry({ alias: 'acme' })
    const image = importImage(`${registry.createRepository('orders').uri}:v1`)
    expect(await docker(['push', image])).toMatch(/denied: Not Authorized[\s\S]*exit status 1/)
    const { authorizationData } = (await askEcrPublic(aws, 'GetAuthorizationToken')) as {
      authorizationData: { authorizationToken: string }
    }
    expect(await login(registry.host, authorizationData.authorizationToken)).toContain('Login Succeeded')
    await pushAndPull(image)
    expect(await docker(['logout', registry.host])).toContain('exit status 0')
    execFileSync('docker', ['rmi', image], { stdio: 'pipe' })
    expect(await docker(['pull', image])).toContain('exit status 0')
  })
})
