import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSummary } from '@slipway/testkit'
import { checkOut, counts, makeFolder, run } from './check-out.js'

/** A package with scripts that write down that they ran. */
function project(scripts: Readonly<Record<string, string>>): string {
  const workspace = checkOut('jest-passing')
  writeFileSync(join(workspace, 'package.json'), JSON.stringify({ private: true, scripts }))
  return workspace
}

const log = (name: string): string => `node -e "require('fs').appendFileSync('log.txt','${name} ')"`

function ran(workspace: string): string {
  const path = join(workspace, 'log.txt')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
}

describe('the stages', () => {
  it('are detected, run in order, and stand in the summary with their times', async () => {
    const workspace = project({
      build: log('build'),
      lint: log('lint'),
      test: `${log('test')} && jest`,
    })
    const { exitCode, outputs, stdout, summary } = await run('', { workspace })
    expect(ran(workspace)).toBe('build lint test')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 2) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('::group::build: npm run build')
    expect(stdout).toMatch(/lint: npm run lint succeeded in [\d.]+ s/)
    const rendered = renderSummary(summary)
    for (const stage of ['build', 'lint', 'test']) expect(rendered).toContain(stage)
  })

  it('are replaced by commands that are given, and left out by none', async () => {
    const workspace = project({ build: log('build'), lint: log('lint'), test: 'jest' })
    const inputs = { 'install-command': log('install'), 'build-command': 'none', 'lint-command': log('mine') }
    await run('', { workspace, inputs })
    expect(ran(workspace)).toBe('install mine')
  })

  it('stop for a folder whose build failed, and go on in the next', async () => {
    const workspace = makeFolder('workspace')
    for (const [name, build] of [
      ['a', 'exit 3'],
      ['b', 'true'],
    ] as const) {
      mkdirSync(join(workspace, name))
      const scripts = { build, test: `node -e "require('fs').appendFileSync('../log.txt','${name} ')"` }
      writeFileSync(join(workspace, name, 'package.json'), JSON.stringify({ scripts }))
    }
    const inputs = { 'working-directory': 'a\nb', 'install-command': 'none', 'allow-no-tests': 'true' }
    const { exitCode, outputs, stdout, summary } = await run('', { workspace, inputs })
    expect(ran(workspace)).toBe('b')
    expect(outputs).toMatchObject({ outcome: 'failed' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('The build stage in a failed: npm run build ended with exit code 3')
    expect(renderSummary(summary)).toContain('the build stage failed')
  })

  it('go on behind a linter that failed, unless fail-fast is set', async () => {
    const scripts = { lint: 'exit 1', test: log('test') }
    const patient = project(scripts)
    const first = await run('', { workspace: patient, inputs: { 'allow-no-tests': 'true' } })
    expect(ran(patient)).toBe('test')
    expect(first.outputs).toMatchObject({ outcome: 'failed' })
    const hasty = project(scripts)
    const second = await run('', {
      workspace: hasty,
      inputs: { 'fail-fast': 'true', 'allow-no-tests': 'true' },
    })
    expect(ran(hasty)).toBe('')
    expect(second.outputs).toMatchObject({ outcome: 'failed' })
  })

  it('may be suites in the place of one test command, each reported by its name', async () => {
    const workspace = checkOut('both')
    const suites = 'unit: npx jest\nbrowser: npx mocha browser'
    const { outputs, summary, results } = await run('', { workspace, inputs: { suites } })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 3) })
    const rendered = renderSummary(summary)
    expect(rendered).toContain('unit')
    expect(rendered).toContain('browser')
    expect(readFileSync(join(results, 'junit.xml'), 'utf8')).toContain('<testsuites')
  })

  it('need no test where only a linter is asked for', async () => {
    const workspace = project({})
    const inputs = { 'test-command': 'none', 'lint-command': 'true' }
    const { exitCode, outputs } = await run('', { workspace, inputs })
    expect(outputs).toMatchObject({ outcome: 'passed', total: '0' })
    expect(exitCode).toBe(0)
  })

  it('end when their time is up, with all they started, and what had run is reported', async () => {
    const { exitCode, outputs, stdout } = await run('hanging', {
      inputs: { 'install-command': 'none', 'timeout-minutes': '0.05' },
    })
    expect(outputs).toMatchObject({ outcome: 'timed-out' })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/timeout-minutes \(0\.05\) were over; \d+ tests? had ended/)
  })
})

describe('findings', () => {
  const lint = { 'test-command': 'none', 'lint-command': 'npm run lint' }

  it('do not fail it where fail-on is none', async () => {
    const { exitCode, outputs } = await run('eslint-failing', { inputs: { ...lint, 'fail-on': 'none' } })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(exitCode).toBe(0)
  })
})
