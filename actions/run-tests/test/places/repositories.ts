import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Place } from '../../src/places/place.js'
import { createPlaces } from '../../src/places/places.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A repository of these files; those with a text have it. */
export function repository(...files: readonly (string | readonly [path: string, text: string])[]): string {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-places-'))
  folders.push(workspace)
  for (const file of files) {
    const [path, text] = typeof file === 'string' ? [file, ''] : file
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

/** A path that leads to a repository by a link. */
export function linkTo(workspace: string): string {
  const link = `${workspace}-link`
  symlinkSync(workspace, link)
  folders.push(link)
  return link
}

export interface Case {
  readonly files: readonly (string | readonly [string, string])[]
  readonly text?: string
  readonly test?: Partial<TestCase>
  /** Folders in it are relative to the workspace. */
  readonly run?: Partial<TestRun>
  readonly expected: string | undefined
}

/** Where a failed test of a run is, as `Place`. */
export function place(
  workspace: string,
  { files, text = 'it failed', test = {}, run = {} }: Case,
): Place | undefined {
  const tracked = files.map((file) => (typeof file === 'string' ? file : file[0]))
  const at = (path: string): string => path.replaceAll('WORKSPACE', workspace)
  const failed: TestCase = {
    suite: [],
    name: 'fails',
    status: 'failed',
    failures: [{ text: at(text) }],
    ...test,
    ...(test.file === undefined ? {} : { file: at(test.file) }),
  }
  return createPlaces(tracked, workspace).placeFailure(failed, {
    framework: 'report',
    tests: [failed],
    complete: true,
    ...run,
    directory: join(workspace, run.directory ?? ''),
    ...(run.report === undefined ? {} : { report: join(workspace, run.report) }),
  })
}

/** Held to `file:line`, or the file alone. */
export function expectPlace(given: Case): void {
  const found = place(repository(...given.files), given)
  const shown = found === undefined ? undefined : [found.file, found.line].filter(Boolean).join(':')
  expect(shown).toBe(given.expected)
}
