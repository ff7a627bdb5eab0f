import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeFailure, stackFrames, type Place } from '../../src/places/place.js'
import type { TestCase } from '../../src/results/test-results.js'

const workspace = mkdtempSync(join(tmpdir(), 'slipway-place-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const write = (path: string, content = ''): void => {
  mkdirSync(join(workspace, path, '..'), { recursive: true })
  writeFileSync(join(workspace, path), content)
}
write('packages/a/test/a.js', "describe('s', () => {\n  it('fails', () => f())\n})\n")
write('packages/a/src/f.js')
write('node_modules/lib/index.js')

const directory = join(workspace, 'packages/a')

function place(text: string, test: Partial<TestCase> = {}, from = workspace): Place | undefined {
  const failed: TestCase = { suite: [], name: 'fails', status: 'failed', failures: [{ text }], ...test }
  return placeFailure(failed, { framework: 'mocha', directory, tests: [failed], complete: true }, from)
}

const source = join(directory, 'src/f.js')

describe('the place of a failure', () => {
  it.each([
    ['an absolute path', `Error: no\n    at f (${source}:7:3)`],
    ['a path relative to the run', 'Error: no\n    at f (src/f.js:7:3)'],
    ['a URL', `Error: no\n    at async file://${source}:7:3`],
    ['no function', `Error: no\n    at ${source}:7:3`],
    [
      'frames of libraries above',
      `Error: no\n    at g (${workspace}/node_modules/lib/index.js:1:1)\n    at f (src/f.js:7:3)`,
    ],
    ['frames of Node above', 'Error: no\n    at node:internal/timers:483:21\n    at f (src/f.js:7:3)'],
    ['frames of files that are gone above', 'Error: no\n    at g (src/gone.js:1:1)\n    at f (src/f.js:7:3)'],
    ['a frame as Python writes it', 'assert 1 == 2\nsrc/f.js:7: AssertionError'],
  ])('is the first frame in the repository, with %s', (_, text) => {
    expect(place(text)).toEqual({ file: 'packages/a/src/f.js', line: 7 })
  })

  it('is where the test is written when no frame is in the repository', () => {
    expect(place('Error: no', { file: 'test/a.js', line: 5 })).toEqual({
      file: 'packages/a/test/a.js',
      line: 5,
    })
  })

  it('is the line of its title when the framework tells no lines', () => {
    expect(place('Error: no', { file: 'test/a.js' })).toEqual({ file: 'packages/a/test/a.js', line: 2 })
  })

  it('has no line when the title is put together', () => {
    expect(place('Error: no', { file: 'test/a.js', name: 'is 3' })).toEqual({ file: 'packages/a/test/a.js' })
  })

  it.each([
    ['outside the workspace', { file: '/etc/hosts' }],
    ['that is gone', { file: 'test/gone.js' }],
    ['that nobody knows', {}],
  ])('is unknown for a file %s', (_, test) => expect(place('Error: no', test)).toBeUndefined())

  it('is found where the workspace is reached by a link', () => {
    const link = `${workspace}-link`
    symlinkSync(workspace, link)
    try {
      expect(place(`Error: no\n    at f (${source}:7:3)`, {}, link)).toEqual({
        file: 'packages/a/src/f.js',
        line: 7,
      })
    } finally {
      rmSync(link)
    }
  })

  it('is not taken from prose', () => {
    expect(stackFrames('expected 10:30:15 to be at noon (at 12:00)')).toEqual([])
  })
})
