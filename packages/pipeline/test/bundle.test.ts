import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DescribeServicesCommand } from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { root, runStep, type StepResult } from '@slipway/testkit'
import { createService } from './create-service.js'

const taskDefinition = {
  family: 'orders',
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'orders', image: 'orders:1' }],
}
const test = "it('adds up', () => require('node:assert').equal(1 + 1, SUM))"

/** What a later step may upload is all that stays. */
const testResults: unknown = expect.stringMatching(/^test-results-/)

describe("the root action's bundle", () => {
  let aws: LocalAws
  let workspace: string

  beforeEach(async () => {
    aws = await startLocalAws({ pace: quickPace })
    aws.s3.createBucket('orders-web')
    workspace = mkdtempSync(join(tmpdir(), 'slipway-pipeline-'))
    write('package.json', JSON.stringify({ scripts: { test: 'mocha test.js' } }))
    write('package-lock.json', '{}')
    write('test.js', test.replace('SUM', '2'))
    write('task-definition.json', JSON.stringify(taskDefinition))
    write('site/index.html', '<h1>Orders</h1>')
    symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'))
  })

  afterEach(async () => {
    await aws.stop()
    rmSync(workspace, { recursive: true, force: true })
  })

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(workspace, file)), { recursive: true })
    writeFileSync(join(workspace, file), text)
  }

  function run(inputs: Record<string, string>): Promise<StepResult> {
    return runStep({ action: '.', workspace, env: aws.environment, inputs })
  }

  const publish = { source: 'site', bucket: 'orders-web' }
  const deploy = {
    cluster: 'main',
    service: 'orders',
    'task-definition': 'task-definition.json',
    image: 'orders:2',
  }

  it('tests, deploys and publishes in one step, with one summary', async () => {
    const ecs = await createService(aws, taskDefinition)
    const result = await run({ 'working-directory': '.', ...deploy, ...publish })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], left: [testResults] })
    expect(result.outputs).toMatchObject({
      outcome: 'succeeded',
      'failed-stage': '',
      passed: '1',
      'test-outcome': 'passed',
      'deploy-outcome': 'succeeded',
      'task-definition-arn': expect.stringMatching(/task-definition\/orders:2$/) as unknown,
      'publish-outcome': 'published',
      uploaded: '1',
    })
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: 'main', services: ['orders'] }),
    )
    expect(services?.[0]?.taskDefinition).toBe(result.outputs['task-definition-arn'])
    expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('<h1>Orders</h1>')
    expect(result.summary.match(/^## .*$/gm)).toEqual([
      expect.stringMatching(/^## ✅ Pipeline succeeded in /),
    ])
  })

  it('stops at the first failure: nothing behind it is touched', async () => {
    write('test.js', test.replace('SUM', '3'))
    const result = await run({ 'working-directory': '.', ...publish })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'failed-stage': 'test', failed: '1' })
    expect(aws.journal.calls).toEqual([])
    expect(result.summary).toContain('| ⏭️ publish | not run |')
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'test.js', line: 1 }),
    )
  })

  it('publishes what its own test stage builds', async () => {
    const built = { ...publish, source: 'dist', 'test-command': 'node --version', 'allow-no-tests': 'true' }
    const result = await run({ ...built, 'build-command': 'mkdir dist && echo Built > dist/index.html' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'publish-outcome': 'published' } })
    expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('Built\n')
  })

  it('says so when the test stage built nothing to publish', async () => {
    const built = { ...publish, source: 'dist', 'test-command': 'node --version', 'allow-no-tests': 'true' }
    const result = await run({ ...built, 'build-command': 'mkdir out' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'failed-stage': 'publish' } })
    expect(result.annotations[0]?.message).toContain(
      'source is "dist", and the test stage has built nothing there',
    )
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('knows the faults of every stage before the first one runs', async () => {
    const result = await run({
      'test-command': 'touch ran',
      service: 'orders',
      cluster: 'a b',
      ...publish,
      source: 'package.json',
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toMatch(/"cluster" is "a b"[\s\S]*"source" is "package.json"/)
    expect(result.stdout).not.toContain('── test')
  })

  it('stops when it is cancelled, says so, and leaves nothing behind', async () => {
    const result = await runStep({
      action: '.',
      workspace,
      env: aws.environment,
      inputs: { 'test-command': 'echo started; sleep 60', ...publish },
      onStdout: (text, kill) => {
        if (/^started$/m.test(text)) kill('SIGTERM')
      },
    })
    expect(result).toMatchObject({ exitCode: 1, leftAfterMain: [testResults], left: [testResults] })
    expect(result.outputs).toMatchObject({
      outcome: 'cancelled',
      'failed-stage': 'test',
      'test-outcome': 'cancelled',
    })
    expect(result.summary).toContain('| ⏭️ publish | not run |')
    expect(aws.journal.calls).toEqual([])
  })

  it('says which inputs ask for a stage when none does', async () => {
    const result = await run({ 'aws-region': 'eu-west-1' })
    expect(result.annotations[0]?.message).toMatch(
      /repository \(build\), service\b.* \(deploy\), bucket \(publish\)/,
    )
  })
})
