import { join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { fromFork, pullRequest, push, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const caller = `
on: [push, pull_request]
jobs:
  test:
    permissions: { contents: read, checks: write, pull-requests: write }
    uses: org/actions/.github/workflows/test.yml@v1
    with:
      shards: 2
      node-versions: '["", "24"]'
      install-command: 'true'
`
const sum = (expected: number): string =>
  `it('adds up', () => require('node:assert').equal(1 + 1, ${expected}))\n`
const mocha = join(root, 'node_modules/mocha/bin/mocha.js')
const files = {
  'package.json': JSON.stringify({ name: 'orders', scripts: { test: `node ${mocha} test` } }),
  'test/one.test.js': sum(2),
  'test/two.test.js': sum(2),
}

describeWith('act', 'test.yml', () => {
  let world: WorkflowWorld
  beforeEach(async () => {
    world = await WorkflowWorld.open()
  })
  afterEach(() => world.close())

  it('tests in shards and on versions, and makes one report of them for the pull request', async () => {
    const run = await world.run(caller, pullRequest, { files })
    // Each version has run both tests, each in one of its shards.
    expect(run).toMatchObject({ exitCode: 0, outputs: { test: { outcome: 'passed', failed: '0' } } })
    expect(Object.keys(run.jobs).filter((job) => /^test\/Tests-\d$/.test(job))).toHaveLength(4)
    expect(world.github.comments.all).toMatchObject([{ number: 7 }])
    expect(world.github.checkRuns.all).toMatchObject([{ name: 'Tests', conclusion: 'success' }])
  })

  it('fails with the test that failed, reported by the job that may write', async () => {
    const one = caller.replace('shards: 2', 'shards: 1').replace(', "24"', '')
    const run = await world.run(one, push, { files: { ...files, 'test/two.test.js': sum(3) } })
    expect(run.exitCode).toBe(1)
    expect(run.jobs['test/Tests']).toMatchObject({ result: 'failure' })
    expect(run.jobs['test/Tests']?.log).toContain('test/two.test.js')
  })

  it('tests a fork all the same: what its token cannot write is a notice', async () => {
    const one = caller.replace('shards: 2', 'shards: 1').replace(', "24"', '')
    const run = await world.run(one, fromFork, { files })
    expect(run).toMatchObject({ exitCode: 0, outputs: { test: { outcome: 'passed' } } })
    expect(world.github.comments.all).toEqual([])
    expect(world.github.checkRuns.all).toEqual([])
    expect(run.jobs['test/Tests (report)']?.result).toBe('success')
  })
})
