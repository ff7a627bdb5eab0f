import { CancelledError, realClock, UserError } from '@slipway/action-kit'
import { existsSync, readFileSync } from 'node:fs'
import { createPrograms } from '../src/programs'

const node = process.execPath

/** An ended process that nobody has waited for yet (a zombie) does not run. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) && !/^\d+ \(.*\) Z/.test(readFileSync(stat, 'utf8'))
}

/** Whether it ends: a killed process takes a moment to be gone. */
async function ends(pid: number): Promise<boolean> {
  const deadline = Date.now() + 5_000
  while (isRunning(pid) && Date.now() < deadline) await realClock.sleep(5)
  return !isRunning(pid)
}

describe('programs', () => {
  const programs = createPrograms(new AbortController().signal)

  it('hands over arguments as they are, without a shell', async () => {
    const { stdout } = await programs.run(node, ['-p', 'process.argv[1]', '$(id) `id` ; "'])
    expect(stdout).toBe('$(id) `id` ; "\n')
  })

  it('writes the input to standard input and gives every line as it comes', async () => {
    const lines: string[] = []
    const script = 'process.stdin.on("data", (text) => { console.log(`got ${text}`); console.error("done") })'
    const result = await programs.run(node, ['-e', script], {
      input: 'secret',
      onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    })
    expect(result.exitCode).toBe(0)
    expect(lines.sort()).toEqual(['stderr: done', 'stdout: got secret'])
  })

  it('gives the exit code, or the signal that ended the program', async () => {
    expect(await programs.run(node, ['-e', 'process.exit(3)'])).toMatchObject({ exitCode: 3, signal: null })
    const killed = await programs.run(node, ['-e', 'process.kill(process.pid, "SIGKILL")'])
    expect(killed).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
  })

  it('names a program that is not there', async () => {
    const missing = programs.run('slipway-no-such-program', [])
    await expect(missing).rejects.toThrow(UserError)
    await expect(missing).rejects.toThrow('"slipway-no-such-program" was not found')
    expect((await programs.ask('slipway-no-such-program', [])).exitCode).toBe(127)
  })

  it('asks quietly', async () => {
    expect(await programs.ask(node, ['-p', '1+1'])).toEqual({ exitCode: 0, stdout: '2\n', stderr: '' })
  })

  it('gives up a question that nobody needs answered any more', async () => {
    const notNeeded = new AbortController()
    const answer = programs.ask(node, ['-e', 'setInterval(() => 0, 1000)'], { signal: notNeeded.signal })
    notNeeded.abort(new Error('found elsewhere'))
    await expect(answer).rejects.toThrow('found elsewhere')
    const { signal } = new AbortController()
    expect(await programs.ask(node, ['-p', '1+1'], { signal })).toMatchObject({ exitCode: 0, stdout: '2\n' })
    expect((await programs.ask('slipway-no-such-program', [], { signal })).exitCode).toBe(127)
  })

  it.each([
    ['its children', '{ stdio: "inherit" }'],
    ['a child that has left its process group', '{ stdio: "inherit", detached: true }'],
  ])('ends the program and %s when the step is cancelled', async (_, options) => {
    const cancel = new AbortController()
    let child = 0
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], ${options})
      console.log(child.pid)
      setInterval(() => {}, 1000)`
    const running = createPrograms(cancel.signal).run(node, ['-e', script], {
      onLine: (line) => {
        child = Number(line)
        cancel.abort(new CancelledError('SIGTERM'))
      },
    })
    await expect(running).rejects.toThrow(CancelledError)
    await expect(ends(child)).resolves.toBe(true)
  })

  it('ends a program by its own signal, with its reason', async () => {
    const limit = new AbortController()
    const running = programs.run(node, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
      signal: limit.signal,
      onLine: () => limit.abort(new UserError('The time is up')),
    })
    await expect(running).rejects.toThrow('The time is up')
  })

  it('does not wait for ever for what the program left running', async () => {
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      console.log(child.pid)
      child.unref()`
    const { exitCode, stdout } = await programs.run(node, ['-e', script])
    expect(exitCode).toBe(0)
    await expect(ends(Number(stdout))).resolves.toBe(true)
  })

  it('ends also what ignores SIGTERM and has closed its output', async () => {
    const cancel = new AbortController()
    let child = 0
    const script = `
      const { spawn } = require('node:child_process')
      const deaf = 'process.on("SIGTERM", () => {}); process.send("ready"); setInterval(() => {}, 1000)'
      const child = spawn(process.execPath, ['-e', deaf], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      child.once('message', () => console.log(child.pid))
      setInterval(() => {}, 1000)`
    const running = createPrograms(cancel.signal).run(node, ['-e', script], {
      onLine: (line) => {
        child = Number(line)
        cancel.abort(new CancelledError('SIGTERM'))
      },
    })
    await expect(running).rejects.toThrow(CancelledError)
    await expect(ends(child)).resolves.toBe(true)
  })

  it('keeps the end of a long output', async () => {
    const script = 'for (let line = 0; line < 30_000; line++) console.log(String(line).padStart(99))'
    const { stdout } = await programs.run(node, ['-e', script])
    expect(stdout).toHaveLength(1_000_000)
    expect(stdout.endsWith(' 29999\n')).toBe(true)
  })
})
