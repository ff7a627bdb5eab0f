import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'

describe('holding down memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-memory-'))
  beforeAll(() => {
    const source = readFileSync(resolve(__dirname, '../src/memory.ts'), 'utf8')
    writeFileSync(join(folder, 'memory.mjs'), transformSync(source, { loader: 'ts' }).code)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  // In a process of its own: the flags are the whole process's.
  const run = (script: string): { readonly said: string; readonly status: number | null } => {
    writeFileSync(join(folder, 'script.mjs'), script)
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'script.mjs')], {
      encoding: 'utf8',
    })
    return { said: stdout + stderr, status }
  }

  it('V8 knows what is asked for, also when it is asked twice, and nothing keeps the process', () => {
    const script = `
      const ends = []
      for (const copy of ['one', 'two']) {
        const { holdDownMemory } = await import('./memory.mjs?' + copy)
        ends.push(holdDownMemory(), holdDownMemory())
      }
      // Until young objects have so much room that the second flag is set.
      const kept = []
      const until = Date.now() + 300
      while (Date.now() < until) {
        for (let count = 0; count < 20_000; count++) kept[count] = { count, text: String(count) }
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      for (const end of ends) end()`
    expect(run(script)).toEqual({ said: '', status: 0 })
  })

  it('where V8 refuses, the step goes on', () => {
    const script = `
      import v8 from 'node:v8'
      import { syncBuiltinESMExports } from 'node:module'
      v8.setFlagsFromString = () => { throw new Error('Flags are frozen') }
      syncBuiltinESMExports()
      const { holdDownMemory } = await import('./memory.mjs')
      holdDownMemory()()`
    expect(run(script)).toEqual({ said: '', status: 0 })
  })
})
