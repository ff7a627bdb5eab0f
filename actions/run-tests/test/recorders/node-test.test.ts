import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../check-out.js'
import { record, repeatFailed, runBare, told } from './record.js'

describe('a run of node --test', () => {
  it('is recorded with suites, lines, values, files that did not load and hooks', async () => {
    const workspace = checkOut('node-test-variants')
    const { runs, exitCode } = await record(workspace, 'npm test')
    expect(exitCode).toBe(1)
    expect(runs).toMatchObject([{ framework: 'node', key: 'node . --test', complete: true }])
    expect(told(runs)).toEqual([
      'failed orders of a customer are listed',
      'failed the test file runs',
      'failed with a database is not reached',
      'failed with a database the hooks around the tests',
      'passed orders of a customer are kept',
      'skipped orders are archived',
      'skipped orders are printed',
    ])
    const find = (wanted: string): unknown => runs[0]?.tests.find(({ name }) => name === wanted)
    expect(find('are listed')).toMatchObject({ line: 6, file: join(workspace, 'test/orders.test.js') })
    const printed: unknown = expect.stringContaining(`${workspace}/test/broken.test.js:1:7`)
    expect(find('the test file runs')).toMatchObject({ isWholeFile: true, failures: [{ text: printed }] })
  })

  it('prints what it prints by itself', async () => {
    const workspace = checkOut('node-test-variants')
    rmSync(join(workspace, 'test/broken.test.js'))
    const command = 'node --test --test-reporter tap --test-concurrency 1'
    const withoutTimes = (output: string): string => output.replace(/duration_ms:? [\d.]+/g, '')
    const { output } = await record(workspace, command)
    expect(withoutTimes(output)).toBe(withoutTimes(runBare(workspace, command).output))
  })

  it('that repeats tells of what it was asked for only', async () => {
    const workspace = checkOut('node-test-variants')
    for (const name of ['broken', 'set-up']) rmSync(join(workspace, `test/${name}.test.js`))
    const first = await record(workspace, 'node --test')
    const again = await record(workspace, 'node --test', repeatFailed(workspace, first.runs))
    expect(told(again.runs)).toEqual(['failed orders of a customer are listed'])
  })

  it('that is divided is run by the first shard', async () => {
    const workspace = checkOut('node-test-variants')
    const run = (index: number): ReturnType<typeof record> =>
      record(workspace, 'node --test', { shard: { index, count: 2, times: {} } })
    const all = ['node . --test']
    const [first, second] = [await run(1), await run(2)]
    expect(told(first.runs).length).toBe(7)
    expect(first.runs).toMatchObject([{ files: { all, chosen: all } }])
    expect(second).toMatchObject({
      exitCode: 0,
      output: '',
      runs: [{ tests: [], files: { all, chosen: [] } }],
    })
  })
})
