import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, counts, makeFolder, run, type RunResult } from './check-out.js'

/** A suite of `count` files for a framework; every file has one test. */
function suite(framework: 'jest' | 'mocha' | 'vitest', count: number): string {
  const workspace = checkOut(`${framework}-passing`)
  for (let index = 1; index <= count; index++) {
    const imports = framework === 'vitest' ? `import { it } from 'vitest'\n` : ''
    const folder = framework === 'mocha' ? 'test' : '.'
    const file = framework === 'mocha' ? `made-${index}.js` : `made-${index}.test.js`
    writeFileSync(join(workspace, folder, file), `${imports}it('is number ${index}', () => undefined)\n`)
  }
  return workspace
}

/** Runs every shard in the same workspace, and returns the folder that an artifact download would leave. */
async function runShards(
  workspace: string,
  count: number,
): Promise<{ readonly shards: readonly RunResult[]; readonly downloaded: string }> {
  const shards: RunResult[] = []
  for (let index = 1; index <= count; index++) {
    shards.push(await run('', { workspace, inputs: { shard: `${index}/${count}` } }))
  }
  const downloaded = makeFolder('downloaded')
  shards.forEach(({ results }, at) =>
    cpSync(results, join(downloaded, 'results', `${at + 1}`), { recursive: true }),
  )
  return { shards, downloaded }
}

const merge = { merge: 'results/*' }

describe('run-tests with shards', () => {
  it.each(['jest', 'mocha', 'vitest'] as const)(
    '(%s) runs every test in exactly one of them',
    async (framework) => {
      const { shards, downloaded } = await runShards(suite(framework, 5), 3)
      const totals = shards.map(({ outputs }) => Number(outputs.total))
      const whole = await run('', { workspace: suite(framework, 5) })
      expect(shards.map(({ outputs }) => outputs.outcome)).toEqual(['passed', 'passed', 'passed'])
      expect(Math.min(...totals)).toBeGreaterThan(0)
      expect(totals.reduce((sum, total) => sum + total)).toBe(Number(whole.outputs.total))
      const merged = await run('', { workspace: downloaded, inputs: merge })
      expect(merged.outputs).toMatchObject({ outcome: 'passed', total: whole.outputs.total ?? '' })
      expect(merged.exitCode).toBe(0)
    },
  )

  it('succeeds where no file falls to a shard, and is still the whole together', async () => {
    const workspace = checkOut('jest-flaky')
    const { shards, downloaded } = await runShards(workspace, 3)
    expect(shards.map(({ outputs }) => outputs.outcome).sort()).toEqual(['failed', 'no-tests', 'passed'])
    expect(shards.filter(({ exitCode }) => exitCode === 0)).toHaveLength(2)
    const merged = await run('', { workspace: downloaded, inputs: merge })
    expect(merged.outputs).toMatchObject({ outcome: 'failed', ...counts(2, 1, 0) })
    expect(merged.exitCode).toBe(1)
  })

  it('of node --test, which cannot be divided, is run by the first, and the others succeed', async () => {
    const workspace = makeFolder('workspace')
    writeFileSync(join(workspace, 'package.json'), '{ "scripts": { "test": "node --test" } }')
    for (const name of ['orders', 'bills'])
      writeFileSync(
        join(workspace, `${name}.test.js`),
        `require('node:test').it('${name}', () => undefined)\n`,
      )
    const { shards, downloaded } = await runShards(workspace, 2)
    expect(shards.map(({ outputs, exitCode }) => [outputs.outcome, outputs.total, exitCode])).toEqual([
      ['passed', '2', 0],
      ['no-tests', '0', 0],
    ])
    const merged = await run('', { workspace: downloaded, inputs: merge })
    expect(merged.outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 0) })
    const others = makeFolder('downloaded')
    cpSync(shards[1]?.results ?? '', join(others, 'results/2'), { recursive: true })
    const alone = await run('', { workspace: others, inputs: merge })
    expect(alone.outputs).toMatchObject({ outcome: 'incomplete' })
  })

  it('is not green when a shard is missing', async () => {
    const { shards } = await runShards(suite('jest', 2), 2)
    const downloaded = makeFolder('downloaded')
    cpSync(shards[0]?.results ?? '', join(downloaded, 'results/1'), { recursive: true })
    const { exitCode, outputs, stdout } = await run('', { workspace: downloaded, inputs: merge })
    expect(outputs).toMatchObject({ outcome: 'incomplete' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('The results of shard 2/2 are missing')
  })

  it('is not green when there is nothing to merge, or not a results file', async () => {
    const nothing = await run('', { workspace: makeFolder('empty'), inputs: merge })
    expect(nothing.outputs).toMatchObject({ outcome: 'incomplete' })
    const folder = makeFolder('other')
    cpSync(join(__dirname, 'fixtures/reports/nested'), join(folder, 'results/1'), { recursive: true })
    cpSync(join(folder, 'results/1/mocha.json'), join(folder, 'results/1/results.json'))
    const other = await run('', { workspace: folder, inputs: merge })
    expect(other.exitCode).toBe(1)
    expect(other.stdout).toMatch(/results\.json is (of version none|no results file)/)
  })

  it('keeps a crash of one shard when they are joined', async () => {
    const workspace = checkOut('jest-crashing')
    const { downloaded } = await runShards(workspace, 1)
    const { outputs, exitCode, stdout } = await run('', { workspace: downloaded, inputs: merge })
    expect(outputs).toMatchObject({ outcome: 'crashed' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Jest did not come to its end')
  })

  it('runs again what failed in a shard', async () => {
    const workspace = checkOut('jest-flaky')
    const { outputs } = await run('', { workspace, inputs: { shard: '1/1', retries: '1' } })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(3, 0, 0), flaky: '1' })
  })
})
