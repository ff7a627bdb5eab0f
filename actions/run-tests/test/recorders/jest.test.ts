import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { checkOut } from '../check-out.js'
import { record, told } from './record.js'

const command = 'node_modules/.bin/jest'

describe('a Jest run', () => {
  it('tells the names of its projects, and is divided over all of them', async () => {
    const workspace = checkOut('jest-passing')
    const projects = ['unit', 'late'].map((displayName) => ({
      displayName,
      testMatch: [`<rootDir>/${displayName}/*.test.js`],
    }))
    writeFileSync(join(workspace, 'jest.config.json'), JSON.stringify({ projects }))
    for (const name of ['unit', 'late']) {
      mkdirSync(join(workspace, name))
      writeFileSync(join(workspace, name, 'a.test.js'), `it('is ${name}', () => undefined)`)
    }
    const { runs } = await record(workspace, command)
    expect(runs.map(({ kind, tests }) => [kind, tests.map(({ name }) => name)]).sort()).toEqual([
      ['late', ['is late']],
      ['unit', ['is unit']],
    ])
    const shard = await record(workspace, command, { shard: { index: 1, count: 2, times: {} } })
    expect(shard.runs).toMatchObject([{ files: { chosen: [expect.any(String)] } }])
    expect([...(shard.runs[0]?.files?.all ?? [])].sort()).toEqual(['late/a.test.js', 'unit/a.test.js'])
  })

  it.each([
    ['{ logErrorsBeforeRetry: true }', 'expect(received).toBe(expected)'],
    ['{}', 'Failed once before it passed'],
  ])('that a retry of its own (%s) saves is flaky', async (options, text) => {
    const workspace = checkOut('jest-flaky')
    writeFileSync(join(workspace, 'retry.js'), `jest.retryTimes(2, ${options})`)
    const { runs, exitCode } = await record(workspace, `${command} --setupFilesAfterEnv ./retry.js`)
    expect(exitCode).toBe(0)
    expect(runs[0]?.tests.filter(({ isFlaky }) => isFlaky === true)).toMatchObject([
      {
        name: 'arrive (sooner or later)',
        status: 'passed',
        failures: [{ text: expect.stringContaining(text) as unknown }],
      },
    ])
  })

  it('that react-scripts starts is recorded, repeated and divided', async () => {
    const workspace = checkOut('jest-flaky')
    // As react-scripts does: Jest runs in the process of its script, with the rest of its arguments.
    rmSync(join(workspace, 'node_modules'))
    const scripts = join(workspace, 'node_modules/react-scripts/scripts')
    mkdirSync(scripts, { recursive: true })
    for (const name of ['jest', 'jest-cli']) {
      symlinkSync(join(root, 'node_modules', name), join(workspace, 'node_modules', name))
    }
    const script = `const argv = process.argv.slice(2)
    argv.push('--config', JSON.stringify({ rootDir: ${JSON.stringify(workspace)} }))
    require('jest').run(argv)`
    writeFileSync(join(scripts, 'test.js'), script)
    const scripted = 'node node_modules/react-scripts/scripts/test.js --runInBand'
    const first = await record(workspace, scripted)
    expect(told(first.runs)).toContain('failed orders arrive (sooner or later)')
    expect(first.runs).toMatchObject([{ complete: true }])
    const shard = await record(workspace, scripted, {
      shard: { index: 2, count: 2, times: { 'sum.test.js': 1 } },
    })
    expect(shard.runs[0]?.files?.all.length).toBe(2)
  })

  it('keeps the lines of tests that are in a file twice', async () => {
    const workspace = checkOut('jest-passing')
    writeFileSync(join(workspace, 'sum.test.js'), "it('a', () => undefined)\nit('a', () => undefined)\n")
    const { runs } = await record(workspace, command)
    expect(runs[0]?.tests.map(({ line }) => line)).toEqual([1, 2])
  })
})

describe('a Mocha run', () => {
  it('that a retry of its own saves is flaky', async () => {
    const { runs, exitCode } = await record(checkOut('mocha-flaky'), 'node_modules/.bin/mocha --retries 2')
    expect(exitCode).toBe(0)
    expect(runs[0]?.tests.filter(({ isFlaky }) => isFlaky === true)).toMatchObject([
      { name: 'arrive (sooner or later)', failures: [{ expected: '2', actual: '1' }] },
    ])
  })

  it('announces how many tests it will run', async () => {
    const { runs } = await record(checkOut('mocha-flaky'), 'node_modules/.bin/mocha')
    expect(runs).toMatchObject([{ announced: 3 }])
  })
})

describe('the workspaces of npm', () => {
  it('are recorded each', async () => {
    const workspace = checkOut('npm-workspaces')
    const { runs, exitCode } = await record(workspace, 'npm test --workspaces --if-present')
    expect(exitCode).toBe(0)
    expect(runs.map(({ framework, key }) => [framework, key]).sort()).toEqual([
      ['jest', 'jest packages/browser'],
      ['mocha', 'mocha packages/server'],
    ])
    expect(told(runs)).toEqual(['passed adds', 'passed adds', 'skipped subtracts'])
  })
})
