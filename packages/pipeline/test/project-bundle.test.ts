import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { runStep, startGitHub, type GitHub, type StepResult } from '@slipway/testkit'
import { createService } from './create-service.js'

jest.setTimeout(120_000)

const taskDefinition = {
  family: 'api',
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'api', image: 'api:1' }],
}
const file = `environments: { production: { cluster: main } }
services:
  api:
    path: api
    deploy: { task-definition: api/task.json, image: "api:2" }
sites:
  web: { path: web, needs: api, publish: { source: web, bucket: shop-web } }
  docs: { path: docs, publish: { source: docs, bucket: shop-docs } }
`

describe("a repository with a slipway.yml, by the root action's bundle", () => {
  let aws: LocalAws
  let github: GitHub
  let workspace: string

  beforeAll(async () => {
    aws = await startLocalAws({ pace: quickPace })
    for (const bucket of ['shop-web', 'shop-docs']) aws.s3.createBucket(bucket)
    github = await startGitHub({
      tokens: [
        { token: 'job', permissions: { deployments: 'write', contents: 'read' } },
        { token: 'narrow', permissions: { contents: 'read' } },
      ],
    })
    workspace = mkdtempSync(join(tmpdir(), 'slipway-project-'))
    git('init', '--quiet', '--initial-branch=main')
    await createService(aws, taskDefinition)
  })

  afterAll(async () => {
    await Promise.all([aws.stop(), github.close()])
    rmSync(workspace, { recursive: true, force: true })
  })

  function git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
    const env = { PATH: process.env.PATH, HOME: workspace, GIT_CONFIG_NOSYSTEM: '1' }
    return execFileSync('git', ['-C', workspace, ...identity, ...args], { env, encoding: 'utf8' }).trim()
  }

  function commit(files: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true })
      writeFileSync(join(workspace, name), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'change')
    return git('rev-parse', 'HEAD')
  }

  function ship(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const env = {
      ...aws.environment,
      ...github.env,
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
    }
    return runStep({ action: '.', workspace, env, inputs: { 'github-token': 'job', ...inputs } })
  }

  /** What became of each. */
  function told({ outputs }: StepResult): Record<string, string> {
    const components = JSON.parse(outputs.components ?? '{}') as Record<string, { outcome: string }>
    return Object.fromEntries(Object.entries(components).map(([name, { outcome }]) => [name, outcome]))
  }

  function recorded(): readonly string[] {
    return github.deployments.all.map(
      ({ id, task, sha }) => `${task} ${sha.slice(0, 7)} ${github.deployments.statesOf(id)}`,
    )
  }

  it('is deployed whole at first, then by what changed, and again what failed', async () => {
    const first = commit({
      'slipway.yml': file,
      'api/task.json': JSON.stringify(taskDefinition),
      'web/index.html': '<h1>Shop</h1>',
      'docs/index.html': '<h1>Docs</h1>',
    }).slice(0, 7)
    const whole = await ship()
    expect(whole).toMatchObject({ exitCode: 0, annotations: [] })
    expect(told(whole)).toEqual({ api: 'succeeded', web: 'succeeded', docs: 'succeeded' })
    expect([...recorded()].sort()).toEqual([
      `slipway:api ${first} in_progress success`,
      `slipway:docs ${first} in_progress success`,
      `slipway:web ${first} in_progress success`,
    ])
    expect(aws.s3.object('shop-web', 'index.html')?.body.toString()).toBe('<h1>Shop</h1>')
    expect(whole.summary).toContain('```mermaid\ngantt')

    const nothing = await ship()
    expect(nothing).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded', changed: '' } })

    const docs = commit({ 'docs/index.html': '<h1>More docs</h1>', 'README.md': 'x' }).slice(0, 7)
    const before = aws.journal.calls.length
    const some = await ship()
    expect(told(some)).toEqual({ api: 'unchanged', web: 'unchanged', docs: 'succeeded' })
    expect(some.stdout).toContain(`docs: changed since ${first}: docs/index.html`)
    expect(aws.journal.calls.slice(before).filter((call) => call.startsWith('ecs:'))).toEqual([])
    expect(recorded().at(-1)).toBe(`slipway:docs ${docs} in_progress success`)

    aws.ecs.script('api:3', { exit: { afterMs: 50, code: 1 } })
    commit({ 'slipway.yml': file.replace('api:2', 'api:3') })
    const failed = await ship()
    expect(failed).toMatchObject({
      exitCode: 1,
      outputs: { 'failed-component': 'api', 'failed-stage': 'deploy' },
    })
    expect(told(failed)).toEqual({ api: 'failed', web: 'not-run', docs: 'unchanged' })
    expect(recorded().at(-1)).toMatch(/^slipway:api \w+ in_progress failure$/)

    commit({ 'slipway.yml': file })
    const mended = await ship()
    expect(mended.exitCode).toBe(0)
    expect(told(mended)).toEqual({ api: 'succeeded', web: 'succeeded', docs: 'unchanged' })
    expect(mended.stdout).toMatch(/api: its last deploy \(\w{7}\) failed/)
  })

  it('is deployed whole when the token may not see deployments, and says which permission is missing', async () => {
    const result = await ship({ 'github-token': 'narrow' })
    expect(result.exitCode).toBe(0)
    expect(told(result)).toEqual({ api: 'succeeded', web: 'succeeded', docs: 'succeeded' })
    expect(result.stdout).toContain('"deployments: read"')
  })

  it('that is wrong is told with file and line, and nothing is called', async () => {
    writeFileSync(join(workspace, 'slipway.yml'), file.replace('bucket: shop-web', 'buket: shop-web'))
    const before = aws.journal.calls.length
    const result = await ship()
    writeFileSync(join(workspace, 'slipway.yml'), file)
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'slipway.yml', line: 7, column: 57 }),
    )
    expect(result.stdout).toContain('sites.web.publish: "buket" is unknown: probably "bucket" is meant')
    expect(aws.journal.calls.slice(before)).toEqual([])
  })

  it('says which environments there are', async () => {
    const result = await ship({ environment: 'prodution' })
    expect(result.annotations[0]?.message).toContain('probably "production" is meant')
  })
})
