import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../check-out.js'
import { record, told } from './record.js'

describe('a Vitest run', () => {
  it('that passes is recorded with the lines of its tests', async () => {
    const { runs, exitCode, output } = await record(
      checkOut('vitest-passing'),
      'node_modules/.bin/vitest run',
    )
    expect(exitCode).toBe(0)
    expect(output).toContain('1 passed')
    expect(told(runs)).toEqual(['passed sum adds', 'skipped sum divides', 'skipped sum multiplies'])
    expect(runs).toMatchObject([{ framework: 'vitest', key: 'vitest . run', complete: true }])
    expect(runs[0]?.tests.map(({ line }) => line)).toEqual([4, 5, 6])
  })

  it('that fails is recorded with messages, values, files that did not load and hooks', async () => {
    const workspace = checkOut('vitest-failing')
    const { runs, exitCode } = await record(workspace, 'node_modules/.bin/vitest run')
    expect(exitCode).toBe(1)
    expect(told(runs)).toEqual([
      'failed orders are totalled',
      'failed orders without lines (are refused)',
      'failed the test file runs',
      'failed with a database the hooks around the tests',
      'passed orders may be empty',
      'skipped with a database is not reached',
    ])
    const [run] = runs
    const find = (wanted: string): unknown => run?.tests.find(({ name }) => name === wanted)
    expect(find('are totalled')).toMatchObject({
      file: join(workspace, 'orders.test.js'),
      failures: [{ expected: '{\n  "amount": 3,\n}', actual: '{\n  "amount": 2,\n}' }],
    })
    expect(find('without lines (are refused)')).toMatchObject({
      failures: [{ text: expect.stringContaining(`${workspace}/orders.js:3:11`) as unknown }],
    })
    expect(find('the test file runs')).toMatchObject({
      isWholeFile: true,
      failures: [{ text: expect.stringContaining(`${workspace}/broken.test.js:1:`) as unknown }],
    })
  })

  it('that is killed keeps what had ended, without an end', async () => {
    const { runs, events } = await record(checkOut('vitest-crashing'), 'node_modules/.bin/vitest run')
    expect(told(runs)).toEqual(['passed adds'])
    expect(events).not.toContain('end')
  })

  it('without a test file is recorded as one without tests', async () => {
    const { runs, exitCode } = await record(checkOut('vitest-empty'), 'node_modules/.bin/vitest run')
    expect(exitCode).toBe(1)
    expect(runs).toMatchObject([{ tests: [], complete: true }])
  })

  it('tells the names of its projects, and what fails outside of the tests', async () => {
    const workspace = checkOut('vitest-passing')
    writeFileSync(
      join(workspace, 'vitest.config.js'),
      `export default { test: { projects: [
        { test: { name: 'unit', include: ['sum.test.js'] } },
        { test: { name: 'late', include: ['late.test.js'], pool: 'threads' } },
      ] } }`,
    )
    writeFileSync(
      join(workspace, 'late.test.js'),
      `import { it } from 'vitest'
      it('passes', async () => {
        void Promise.reject(new Error('too late'))
        await new Promise((resolve) => setTimeout(resolve, 20))
      })`,
    )
    const { runs, exitCode } = await record(workspace, 'node_modules/.bin/vitest run')
    expect(exitCode).toBe(1)
    expect(runs.map(({ kind }) => kind).sort()).toEqual(['late', 'unit', undefined])
    expect(told(runs)).toContain('failed nothing fails outside of the tests')
  })

  it('that a retry of its own saves is flaky', async () => {
    const { runs, exitCode } = await record(
      checkOut('vitest-flaky'),
      'node_modules/.bin/vitest run --retry 2',
    )
    expect(exitCode).toBe(0)
    expect(runs[0]?.tests.find(({ isFlaky }) => isFlaky === true)).toMatchObject({
      name: 'arrive (sooner or later)',
      status: 'passed',
      failures: [{ text: expect.stringContaining('expected 1 to be 2') as unknown }],
    })
  })
})
