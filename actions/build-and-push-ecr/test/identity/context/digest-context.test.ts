import { UserError } from '@slipway/action-kit'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { digestContext } from '../../../src/identity/context/digest-context.js'
import { createFileDigester } from '../../../src/identity/context/digest-file.js'
import { walkContext } from '../../../src/identity/context/walk-context.js'
import { createIgnoreRules, nothingIgnored } from '../../../src/identity/ignore/ignore-rules.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-context-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const signal = new AbortController().signal

describe('a build context', () => {
  it('is walked folders first, by name, with everything that Docker sends', async () => {
    mkdirSync(join(folder, 'b/empty'), { recursive: true })
    writeFileSync(join(folder, 'b/file'), '')
    writeFileSync(join(folder, 'B'), '')
    symlinkSync('b', join(folder, 'a'))
    execFileSync('mkfifo', [join(folder, 'queue')])
    const server = createServer().listen(join(folder, 'socket'))
    await once(server, 'listening')
    try {
      expect([...walkContext(folder, nothingIgnored)]).toEqual([
        { path: 'B', kind: 'file' },
        { path: 'a', kind: 'symlink' },
        { path: 'b', kind: 'folder' },
        { path: 'b/empty', kind: 'folder' },
        { path: 'b/file', kind: 'file' },
        { path: 'queue', kind: 'fifo' },
        { path: 'socket', kind: 'socket' },
      ])
      // Nothing waits for somebody to write.
      expect(await digestContext(folder, nothingIgnored, signal)).toMatchObject({ files: 5, bytes: 0 })
    } finally {
      server.close()
    }
  })

  it('is told of ignored folders only for what is taken back in them', () => {
    for (const path of ['a/b/c', 'a/d', 'e']) mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, 'a/b/c/x'), '')
    writeFileSync(join(folder, 'e/y'), '')
    const walk = walkContext(folder, createIgnoreRules('*\n!**/x'))
    expect([...walk].map(({ path }) => path)).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/x'])
  })

  it('that cannot be read is an error that names the file', async () => {
    // Nobody can read the start of a process's memory, root included.
    const digest = digestContext('/proc/self', createIgnoreRules('*\n!mem'), signal)
    await expect(digest).rejects.toThrow(UserError)
    await expect(digest).rejects.toThrow(/mem of the build context cannot be read/)
  })

  it('has to be a folder', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(digestContext(join(folder, 'file'), nothingIgnored, signal)).rejects.toThrow(
      'is not a folder',
    )
    await expect(digestContext(join(folder, 'none'), nothingIgnored, signal)).rejects.toThrow(
      'cannot be read',
    )
  })

  it('leaves other work its turn, and ends with the step', async () => {
    for (let index = 0; index < 3000; index++) writeFileSync(join(folder, `${index}`), 'x'.repeat(10_000))
    const cancelled = new AbortController()
    const digest = digestContext(folder, nothingIgnored, cancelled.signal)
    setImmediate(() => {
      cancelled.abort(new Error('cancelled'))
    })
    await expect(digest).rejects.toThrow('cancelled')
  })
})

describe('the digest of a file', () => {
  it.each([0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024])(
    'is that of its content: %i bytes',
    (size) => {
      const content = Buffer.alloc(size, 'slipway')
      const path = join(folder, 'file')
      const digestFile = createFileDigester()
      // The buffer has other content from before.
      writeFileSync(path, 'x'.repeat(2_000_000))
      digestFile(path)
      writeFileSync(path, content)
      expect(digestFile(path)).toMatchObject({
        sha256: createHash('sha256').update(content).digest('hex'),
        bytes: size,
      })
    },
  )
})
