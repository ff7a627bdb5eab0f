import { existsSync, readFileSync } from 'node:fs'
import { realClock } from '@slipway/action-kit'
import { counts, run } from './check-out.js'

/** Whether a process ends; one that only waits to be reaped has ended. A killed process takes a moment. */
async function ends(pid: string): Promise<boolean> {
  const stat = `/proc/${pid}/stat`
  const deadline = Date.now() + 5_000
  const isThere = (): boolean => existsSync(stat) && !/^\d+ \(.*\) Z/.test(readFileSync(stat, 'utf8'))
  while (isThere() && Date.now() < deadline) await realClock.sleep(5)
  return !isThere()
}

describe('the test command', () => {
  it('runs as a `run:` step does: it stops at the first failing line', async () => {
    const { outputs, stdout } = await run('jest-passing', {
      inputs: { 'test-command': 'false\necho behind' },
    })
    expect(outputs).toMatchObject({ outcome: 'crashed' })
    expect(stdout).toContain('exit code 1 before any test was run')
    expect(stdout).not.toContain('\nbehind\n')
  })

  it('does not see what the runner hands to actions only', async () => {
    const { stdout } = await run('jest-passing', {
      inputs: { 'test-command': 'env | cut -d= -f1 | sort' },
      env: { ACTIONS_RUNTIME_TOKEN: 'secret', ACTIONS_RESULTS_URL: 'https://results.example', MINE: '1' },
    })
    expect(stdout).toContain('\nMINE\n')
    expect(stdout).not.toMatch(/\n(ACTIONS_R|INPUT_|GITHUB_STATE)/)
  })

  it('that is not there says so', async () => {
    const { exitCode, outputs, stdout } = await run('jest-passing', {
      inputs: { 'test-command': 'none-such --ci' },
    })
    expect(outputs).toMatchObject({ outcome: 'crashed' })
    expect(stdout).toContain('The command was not found (exit code 127).')
    expect(exitCode).toBe(1)
  })

  it('that is killed says so', async () => {
    const { outputs, stdout } = await run('jest-passing', { inputs: { 'test-command': 'kill -KILL $$' } })
    expect(outputs).toMatchObject({ outcome: 'crashed' })
    expect(stdout).toContain('ended by SIGKILL')
  })

  it('that fails behind passed tests is no success', async () => {
    const { outputs, stdout } = await run('jest-passing', { inputs: { 'test-command': 'npm test\nexit 3' } })
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 2) })
    expect(stdout).toContain('exit code 3 although no test failed')
  })

  it('that hides the exit code of failed tests is no success', async () => {
    const { exitCode, outputs } = await run('jest-failing', {
      inputs: { 'test-command': 'npm test || true' },
    })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0) })
    expect(exitCode).toBe(1)
  })

  it('that runs no test is no success', async () => {
    const { exitCode, outputs } = await run('jest-passing', {
      inputs: { 'test-command': 'npx jest --version' },
    })
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('that is cancelled ends with all its processes, and what had run is reported', async () => {
    let printed = ''
    let isCancelled = false
    const { exitCode, outputs, stdout, summary, left } = await run('hanging', {
      onStdout(text, kill) {
        printed += text
        if (isCancelled || !/child \d+\n/.test(printed)) return
        isCancelled = true
        kill('SIGTERM')
      },
    })
    expect(outputs).toMatchObject({ outcome: 'cancelled', ...counts(1, 0, 0) })
    expect(exitCode).toBe(1)
    expect(summary).toContain('1 test had ended, 0 of them failed')
    expect(left).toEqual([])
    await expect(ends(/child (\d+)/.exec(stdout)?.[1] ?? '1')).resolves.toBe(true)
  })

  it('that is cancelled behind a failed test reports that test', async () => {
    let printed = ''
    const { outputs, annotations } = await run('jest-failing', {
      inputs: { 'test-command': 'npm test || true; echo waiting; sleep 600' },
      onStdout(text, kill) {
        if (!printed.includes('\nwaiting') && (printed += text).includes('\nwaiting')) kill('SIGTERM')
      },
    })
    expect(outputs).toMatchObject({ outcome: 'cancelled', ...counts(1, 3, 0) })
    expect(annotations).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: 'orders.test.js', line: 4 })]),
    )
  })
})

describe('hostile tests', () => {
  const ours = /^(error|warning|notice)$/

  it('start no workflow command and set no output', async () => {
    const { outputs, annotations, stdout } = await run('hostile')
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(0, 6, 0) })
    expect(stdout).toContain('::set-output name=outcome::passed')
    expect(annotations.every(({ level }) => ours.test(level))).toBe(true)
    expect(annotations.map(({ message }) => message)).not.toContain('from a test')
    expect(annotations.map(({ message }) => message)).not.toContain('from a name')
    expect(annotations.map(({ title }) => title)).toContain('::error::from a name')
  })

  it('come out as text in the summary', async () => {
    const { summary } = await run('hostile')
    const outsideCode = summary.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    expect(outsideCode).not.toMatch(/<(script|img)|@octocat|\[link\]|\*\*bold|^# Headline/m)
    expect(outsideCode).toContain('turned &#92;u&#123;202E&#125; around')
    for (const invisible of ['\u202E', '\u001B', '\u0007']) expect(summary).not.toContain(invisible)
    expect(outsideCode.match(/<details>/g)?.length).toBe(outsideCode.match(/<\/details>/g)?.length)
  })
})
