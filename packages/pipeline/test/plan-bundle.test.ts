import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GetAuthorizationTokenCommand, ECRClient } from '@aws-sdk/client-ecr'
import { quickPace, startLocalAws, type LocalAws, type RegistryView } from '@slipway/local-aws'
import { runStep, startGitHub, type GitHub, type StepResult } from '@slipway/testkit'
import { pushImage } from '../../local-aws/test/ecr/push.js'
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
const file = `services:
  migrations:
    path: migrations
    deploy: { cluster: main, mode: run-task, task-definition: api/task.json, image: "api:1" }
  api:
    path: api
    build:
    deploy: { cluster: main, task-definition: api/task.json, cpu: 512, memory: 1024 }
sites:
  web: { path: web, publish: { source: web, bucket: shop-web, comment: true, max-delete: "100%" } }
  docs: { path: docs, publish: { source: docs, bucket: shop-docs, mode: release, distribution-id: DISTRIBUTION } }
  blog: { path: blog, publish: { source: blog, bucket: shop-web, prefix: blog } }
`

describe("the root action's plan, by its bundle", () => {
  let aws: LocalAws
  let github: GitHub
  let workspace: string
  let registry: RegistryView

  beforeAll(async () => {
    aws = await startLocalAws({ pace: quickPace })
    for (const bucket of ['shop-web', 'shop-docs']) aws.s3.createBucket(bucket)
    github = await startGitHub({
      tokens: [
        { token: 'push', permissions: { deployments: 'write', contents: 'read' } },
        {
          token: 'job',
          permissions: { deployments: 'read', contents: 'read', 'pull-requests': 'write' },
        },
        { token: 'fork', permissions: { deployments: 'read', contents: 'read', 'pull-requests': 'read' } },
      ],
    })
    workspace = mkdtempSync(join(tmpdir(), 'slipway-plan-'))
    git('init', '--quiet', '--initial-branch=main')
    registry = await aws.ecr.registry()
    registry.createRepository('api')
    await createService(aws, taskDefinition)
    const { id } = await aws.cloudFront.createDistribution({ originBucket: 'shop-docs' })
    commit({
      'slipway.yml': file.replace('DISTRIBUTION', id),
      'api/task.json': JSON.stringify(taskDefinition),
      'api/Dockerfile': 'FROM scratch\nCOPY server /\n',
      'api/server': 'version 2',
      'migrations/1.sql': 'select 1',
      'web/index.html': '<h1>Shop</h1>',
      'web/old.html': '<h1>Old</h1>',
      'docs/index.html': '<h1>Docs</h1>',
      'blog/index.html': '<h1>Blog</h1>',
    })
    const shipped = await step({ components: 'web\ndocs\nblog', 'github-token': 'push' }, {})
    if (shipped.exitCode !== 0) throw new Error(shipped.stdout)
    expect(shipped).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    rmSync(join(workspace, 'web/old.html'))
    commit({
      'web/index.html': '<h1>New</h1>',
      'docs/index.html': '<h1>Better docs</h1>',
      'docs/more.html': '<h1>More</h1>',
    })
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

  function commit(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true })
      writeFileSync(join(workspace, name), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'change')
  }

  function step(
    inputs: Readonly<Record<string, string>>,
    event: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    return runStep({
      action: '.',
      workspace,
      env: {
        ...aws.environment,
        ...github.env,
        GITHUB_SHA: git('rev-parse', 'HEAD'),
        GITHUB_REF: 'refs/heads/main',
        ...event,
      },
      inputs: { 'github-token': 'job', ...inputs },
    })
  }

  /** A plan of pull request 7. */
  function plan(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const repository = { full_name: 'octo-org/orders', default_branch: 'main' }
    const end = (sha: string): unknown => ({ sha, ref: 'main', repo: repository })
    const ends = { head: end('b'.repeat(40)), base: end('a'.repeat(40)) }
    const path = join(tmpdir(), `${workspace.split('/').at(-1) ?? ''}.json`)
    writeFileSync(path, JSON.stringify({ number: 7, pull_request: { number: 7, ...ends }, repository }))
    return step({ plan: 'true', ...inputs }, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })
  }

  /** Pushes an image as the build of this source would have. */
  async function pushAs(tag: string): Promise<string> {
    const { endpoint, region } = aws.world
    const ecr = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    ecr.destroy()
    const login = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`
    return (await pushImage(`${registry.endpoint}/v2/api`, login, tag)).digest
  }

  /** The rows of the first table. */
  function lines({ summary }: Pick<StepResult, 'summary'>): readonly string[] {
    const [table = ''] = /^\|[^]*?\n\n/m.exec(summary) ?? []
    const text = table.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    return text.trim().split('\n').slice(2)
  }

  it('says what changed, what would be built, deployed and published, and writes nothing but one comment', async () => {
    aws.journal.clear()
    const deployments = github.deployments.all.length
    const first = await plan()
    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'planned' } })
    expect(first.outputs.changed?.split('\n').sort()).toEqual(['api', 'docs', 'migrations', 'web'])
    expect(lines(first)).toEqual([
      expect.stringMatching(/migrations.*deploy.*would run; what it would do cannot be seen ahead/),
      expect.stringMatching(/api.*build.*would be built: nothing in the repository was made of/),
      expect.stringMatching(/deploy \| 2 changes for api|deploy \| 3 changes for api/),
      expect.stringMatching(/web.*publish.*files: 1 updated, 1 deleted/),
      expect.stringMatching(/docs.*publish.*files: 1 new, 1 updated/),
    ])
    expect(first.summary).toMatch(/\*\*blog\*\*: nothing of it has changed since/)
    expect(first.summary).toMatch(/image.*\(to be built\) \S+\/api:[0-9a-f]{40}/)
    expect(first.summary).not.toMatch(/has no image/)
    expect(
      [...new Set(aws.journal.calls)].filter((call) => !/:(Batch)?(Get|Describe|List|Head)/.test(call)),
    ).toEqual([])
    expect(github.deployments.all).toHaveLength(deployments)
    expect(aws.s3.object('shop-web', 'index.html')?.body.toString()).toBe('<h1>Shop</h1>')
    const [comment] = github.comments.all
    expect(comment?.body).toMatch(/^<!-- slipway:plan:\S+ -->\n## 🔎 The plan for production/)
    expect(comment?.body).toContain('index.html (content)')
    expect(comment?.body).toContain('Commit <code>bbbbbbbbbbbb</code>')

    const hash = /Made of \d+ files, .*: ([0-9a-f]{64})/.exec(first.stdout)?.[1] ?? ''
    const digest = await pushAs(`src-${hash}`)
    const second = await plan()
    expect(lines(second)[1]).toContain(`is there by its source: ${digest.slice(0, 19)}`)
    expect(second.summary).toContain(`/api@${digest}`)
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).toContain('is there by its source')
  })

  it('of what would fail says so, and fails', async () => {
    const path = join(workspace, 'api/task.json')
    const broken = { ...taskDefinition, executionRoleArn: 'arn:aws:iam::123456789012:role/none' }
    writeFileSync(path, JSON.stringify(broken))
    const result = await plan({ components: 'api\nweb' })
    writeFileSync(path, JSON.stringify(taskDefinition))
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'failed-component': 'api' } })
    expect(lines(result)).toEqual([
      // The task definition lies in the folder that the image is made of.
      expect.stringContaining('would be built'),
      expect.stringMatching(/❌\u00a0deploy \| api cannot be deployed like this: \d errors?/),
      // What others would do is said all the same.
      expect.stringContaining('files: 1 updated, 1 deleted'),
    ])
  })

  it('of plain inputs is the same, in the role of the step', async () => {
    aws.journal.clear()
    const comments = github.comments.all.length
    const deploy = { cluster: 'main', service: 'api', 'task-definition': 'api/task.json' }
    const result = await plan({
      repository: 'api',
      context: 'api',
      ...deploy,
      'deploy-comment': 'true',
      source: 'web',
      bucket: 'shop-web',
      'max-delete': '100%',
      'test-command': 'echo "tested with s3cr3t"; exit 0',
      'allow-no-tests': 'true',
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(lines(result)).toEqual([
      expect.stringMatching(/test \| 0 of 0 tests passed/),
      expect.stringMatching(/build \| is there by its source/),
      expect.stringMatching(/deploy \| 1 change for api/),
      expect.stringMatching(/publish \| files: 1 updated, 1 deleted/),
    ])
    expect(github.comments.all).toHaveLength(comments + 1)
    // Nothing masks a secret in a comment.
    expect(github.comments.all.at(-1)?.body).not.toContain('s3cr3t')
    expect(aws.journal.calls.filter((call) => /:(Put|Update|Create|Register|Delete|Run)/.test(call))).toEqual(
      [],
    )
  })

  it('makes no repository, and puts no tags on the image that would be promoted', async () => {
    aws.journal.clear()
    const missing = await plan({ repository: 'mail', context: 'api', 'create-repository': 'true' })
    expect(lines(missing)).toEqual([
      expect.stringContaining('would be built: the repository is not there; it would be created'),
    ])
    const digest = await pushAs('v1')
    const promoted = await plan({ repository: 'api', 'promote-from': 'v1', tags: 'stable' })
    expect(promoted).toMatchObject({ exitCode: 0, outputs: { 'build-outcome': 'planned', digest } })
    expect(lines(promoted)).toEqual([expect.stringContaining(`would get its tags: v1 is ${digest}`)])
    expect(registry.tags('api').stable).toBeUndefined()
    const gone = await plan({ repository: 'api', 'promote-from': 'v9', tags: 'stable' })
    expect(gone).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'failed-stage': 'build' } })
    expect(aws.journal.calls).not.toContain('ecr:CreateRepository')
  })

  it('of a fork, whose token cannot write, has its summary', async () => {
    const result = await plan({ 'github-token': 'fork', components: 'web' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(lines(result)).toEqual([expect.stringContaining('files: 1 updated, 1 deleted')])
    expect(result.stdout).toContain('pull-requests: write')
  })
})
