import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { writtenSince } from './files.js'
import { watchProcesses, type SeenProcess } from './processes.js'

describe('the search for secrets', () => {
  it('sees the arguments and the environment of every process, of others too', async () => {
    const [argument, value] = [randomUUID(), randomUUID()]
    const watch = watchProcesses(() => false)
    // What `sh` starts has its environment.
    const inherited = (): readonly SeenProcess[] =>
      watch.seen().filter(({ argv, environment }) => argv[0] === 'cat' && environment.get('KEY') === value)
    const env = { PATH: process.env.PATH, KEY: value }
    const child = spawn('sh', ['-c', 'cat; true', argument], { env, stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(child, 'close')
    while (inherited().length === 0) await setImmediate()
    child.stdin.end()
    await ended
    watch.stop()
    const found = watch.seen().filter(({ argv }) => argv.includes(argument))
    expect(found.map(({ environment }) => environment.get('KEY'))).toContain(value)
  })

  it('reads what was written, compressed or not, and leaves out what was there before', () => {
    const parent = mkdtempSync(join(tmpdir(), 'slipway-search-'))
    try {
      const name = (file: string): string => join(parent, 'deep', file)
      mkdirSync(join(parent, 'deep'))
      writeFileSync(name('plain'), 'one')
      writeFileSync(name('layer'), gzipSync('two'))
      writeFileSync(name('own'), 'three')
      const contents = (since: number): readonly string[] =>
        writtenSince(since, [parent], [name('own')])
          .filter(({ path }) => path.startsWith(parent))
          .map(({ content }) => content)
      // It is below a shared folder too.
      expect(new Set(contents(Date.now() - 60_000))).toEqual(new Set(['one', 'two']))
      expect(contents(Date.now() + 60_000)).toEqual([])
    } finally {
      rmSync(parent, { recursive: true, force: true })
    }
  })
})
