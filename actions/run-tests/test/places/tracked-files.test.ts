import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProgramAnswer } from '@slipway/action-kit'
import { trackedFiles } from '../../src/places/tracked-files.js'

const workspace = mkdtempSync(join(tmpdir(), 'slipway-tracked-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const ask = (program: string, args: readonly string[]): Promise<ProgramAnswer> =>
  Promise.resolve({ exitCode: 0, stdout: execFileSync(program, args, { encoding: 'utf8' }), stderr: '' })
const absent = (): Promise<ProgramAnswer> => Promise.resolve({ exitCode: 127, stdout: '', stderr: '' })

function write(path: string): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true })
  writeFileSync(join(workspace, path), '')
}

describe('the files of a repository', () => {
  beforeAll(() => {
    for (const path of ['a.ts', 'src/b c\n"d".ts', 'dist/out.js', 'node_modules/x/index.js', '.cache/y.js']) {
      write(path)
    }
    symlinkSync('/etc', join(workspace, 'link'))
  })

  it('are all that are there where nothing is tracked, but dependencies, hidden folders and links', async () => {
    const found = await trackedFiles(workspace, { ask: absent })
    expect([...found].sort()).toEqual(['a.ts', 'dist/out.js', 'src/b c\n"d".ts'])
  })

  it('are those that git tracks, whatever their names', async () => {
    execFileSync('git', ['init', '-q', workspace])
    execFileSync('git', ['-C', workspace, 'add', 'a.ts', 'src'])
    expect([...(await trackedFiles(workspace, { ask }))].sort()).toEqual(['a.ts', 'src/b c\n"d".ts'])
  })

  it('are relative to the workspace also where that is a folder of a repository', async () => {
    expect(await trackedFiles(join(workspace, 'src'), { ask })).toEqual(['b c\n"d".ts'])
  })
})
