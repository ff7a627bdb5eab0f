import { join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { pullRequest, WorkflowWorld } from '../world.js'

jest.setTimeout(120_000)

const runner = join(root, 'node_modules/jest/bin/jest.js')
const files = {
  'package.json': JSON.stringify({
    name: 'orders',
    scripts: { test: `node ${runner} --coverage --coverageReporters=lcov` },
    jest: { transform: {}, collectCoverageFrom: ['src/**'] },
  }),
  'src/sum.js': 'module.exports = (a, b) => a + b\n',
  'test/adds.test.js': "it('adds', () => expect(require('../src/sum')(1, 1)).toBe(2))\n",
  'test/adds-nothing.test.js': "it('adds nothing', () => expect(require('../src/sum')(1, 0)).toBe(1))\n",
  // Fails in the first of its three runs.
  'test/flaky.test.js': `it('is flaky', () => {
  const { existsSync, writeFileSync } = require('node:fs')
  const isSecond = existsSync('seen')
  writeFileSync('seen', '')
  expect(isSecond).toBe(true)
})
`,
  'test/known.test.js': "it('is known to fail', () => expect(1).toBe(2))\n",
  '.github/quarantine.yml': '- test: is known to fail\n  until: 2099-12-31\n',
}

describeWith('act', 'tests-in-shards.yml', () => {
  let world: WorkflowWorld
  beforeEach(async () => {
    world = await WorkflowWorld.open()
  })
  afterEach(() => world.close())

  it('tests in four jobs, and tells the pull request of all of them once', async () => {
    const run = succeeded(await world.run(example('tests-in-shards.yml'), pullRequest, { files }))
    const shards = Object.entries(run.jobs).filter(([name]) => name.startsWith('Tests/test'))
    expect(shards).toHaveLength(4)
    // Passed, failed, skipped, flaky, in quarantine, of how many; and all of the lines.
    const told = expect.stringMatching(/\| 3 \| 0 \| 0 \| 1 \| 1 \| 4 \|.* 100\.00 % \|/) as unknown
    expect(world.github.comments.all).toMatchObject([{ number: 7, body: told }])
    expect(world.github.checkRuns.all).toMatchObject([{ conclusion: 'success' }])
  })
})
