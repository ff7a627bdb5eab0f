import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSummary } from '@slipway/testkit'
import { checkOut, counts, run } from './check-out.js'

describe('run-tests with retries', () => {
  it.each(['jest-flaky', 'mocha-flaky', 'vitest-flaky'])(
    '(%s) runs only the failed test again, and calls it flaky when it passes',
    async (fixture) => {
      const workspace = checkOut(fixture)
      const { exitCode, outputs, summary, annotations, stdout } = await run('', {
        workspace,
        inputs: { retries: '2' },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', ...counts(3, 0, 0), flaky: '1' })
      expect(exitCode).toBe(0)
      expect(stdout).toContain('Running 1 failed test again (1 of 2)')
      expect(stdout).not.toContain('(2 of 2)')
      const rendered = renderSummary(summary)
      expect(rendered).toMatch(/flaky/i)
      expect(rendered).toContain('arrive (sooner or later)')
      expect(annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    },
  )

  it('fails for a flaky test where that is asked for', async () => {
    const { exitCode, outputs, stdout } = await run('jest-flaky', {
      inputs: { retries: '1', 'fail-on-flaky': 'true' },
    })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(3, 0, 0), flaky: '1' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('1 flaky test, and fail-on-flaky is set')
  })

  it('keeps the first failure of a test that fails every time', async () => {
    const { exitCode, outputs, stdout, summary } = await run('jest-failing', { inputs: { retries: '2' } })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0), flaky: '0' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Running 3 failed tests again (2 of 2)')
    expect(summary).toContain('npx jest --runTestsByPath orders.test.js')
  })

  it('does not call a test flaky that it could not run again', async () => {
    const workspace = checkOut('jest-passing')
    const changing = `const { existsSync, writeFileSync } = require('node:fs')
      const name = existsSync(__dirname + '/ran') ? 'another' : 'one'
      writeFileSync(__dirname + '/ran', '')
      it(name, () => expect(name).toBe('another'))
      it('stays', () => undefined)`
    writeFileSync(join(workspace, 'changing.test.js'), changing)
    const { exitCode, outputs, stdout } = await run('', { workspace, inputs: { retries: '1' } })
    expect(outputs).toMatchObject({ outcome: 'failed', failed: '1', flaky: '0' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('could not be run again, the first is one')
  })

  it('runs whole what had not run at all, because something before it failed', async () => {
    const workspace = checkOut('jest-flaky')
    mkdirSync(join(workspace, 'mocha'))
    writeFileSync(
      join(workspace, 'mocha/sum.js'),
      `it('adds', () => undefined)\nit('takes away', () => undefined)`,
    )
    const inputs = { 'test-command': 'npx jest && npx mocha mocha', retries: '1' }
    const { outputs } = await run('', { workspace, inputs })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(5, 0, 0), flaky: '1' })
    expect(readFileSync(join(workspace, 'attempts.txt'), 'utf8')).toBe('..')
  })

  it("holds the first run to the project's own coverage threshold, which repeated tests cannot meet", async () => {
    const workspace = checkOut('jest-flaky')
    writeFileSync(join(workspace, 'code.js'), 'module.exports = () => 1\n')
    const jest = {
      collectCoverage: true,
      collectCoverageFrom: ['code.js'],
      coverageThreshold: { global: { lines: 90 } },
    }
    writeFileSync(join(workspace, 'package.json'), JSON.stringify({ scripts: { test: 'jest' }, jest }))
    const { exitCode, outputs, stdout } = await run('', { workspace, inputs: { retries: '1' } })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(3, 0, 0), flaky: '1' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain("The project's own coverage threshold was not met: Jest: ")
  })

  const later = `describe('later', () => { it('fails', () => { throw new Error('no') }) })`

  // Jest stops between two files, the larger of which it runs first; the others stop between two tests.
  it.each([
    ['jest', 'npx jest --bail --runInBand orders later', 'later.test.js'],
    ['mocha', 'npx mocha --bail test/orders.js', 'test/orders.js'],
    ['vitest', 'npx vitest run --bail=1 orders', 'orders.test.js'],
  ])('(%s) runs whole what had stopped at its first failure', async (name, command, file) => {
    const workspace = checkOut(`${name}-flaky`)
    appendFileSync(join(workspace, file), later)
    const inputs = { 'test-command': command, retries: '1' }
    const { exitCode, outputs } = await run('', { workspace, inputs })
    expect(outputs).toMatchObject({ outcome: 'failed', failed: '1', flaky: '1' })
    expect(exitCode).toBe(1)
  })

  it('does not repeat a run that did not come to its end', async () => {
    const { outputs, stdout } = await run('jest-crashing', { inputs: { retries: '2' } })
    expect(outputs).toMatchObject({ outcome: 'crashed' })
    expect(stdout).not.toContain('again (1 of 2)')
  })
})

describe('run-tests with a quarantine', () => {
  const quarantine = (until: string): string => `
    - { test: 'orders › *', until: ${until}, reason: 'https://example.com/7' }
    - { test: the test file runs, file: broken.test.js, until: ${until} }
    - { test: gone, until: ${until} }`

  it('reports failures of the tests in it, and fails for none of them', async () => {
    const workspace = checkOut('jest-failing')
    writeFileSync(join(workspace, 'quarantine.yml'), quarantine('2999-12-31'))
    const inputs = { quarantine: 'quarantine.yml', retries: '2' }
    const { exitCode, outputs, stdout, annotations, summary } = await run('', { workspace, inputs })
    expect(outputs).toMatchObject({
      outcome: 'passed',
      passed: '1',
      failed: '0',
      quarantined: '3',
      total: '4',
    })
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain('again (1 of 2)')
    expect(stdout).toContain('gone is in quarantine, and no test has this title')
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(renderSummary(summary)).toMatch(/quarantine/i)
  })

  it('fails for them once their date has passed', async () => {
    const workspace = checkOut('jest-failing')
    writeFileSync(join(workspace, 'quarantine.yml'), quarantine('2020-12-31'))
    const { exitCode, outputs, stdout } = await run('', {
      workspace,
      inputs: { quarantine: 'quarantine.yml' },
    })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('was in quarantine until 2020-12-31: it counts again')
  })

  it('refuses a file that says nothing clear, before anything runs', async () => {
    const workspace = checkOut('jest-failing')
    writeFileSync(join(workspace, 'quarantine.yml'), '- { test: a }')
    const { exitCode, stdout } = await run('', { workspace, inputs: { quarantine: 'quarantine.yml' } })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('has no until: a quarantine ends')
    expect(stdout).not.toContain('Tests:')
  })
})
