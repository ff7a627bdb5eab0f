import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findReports, writtenSince } from '../../src/readers/find-reports.js'

let directory = ''
beforeEach(() => {
  // A folder may be named like a pattern.
  directory = join(mkdtempSync(join(tmpdir(), 'slipway-globs-')), 'app [1]*')
  mkdirSync(directory)
})
afterEach(() => rmSync(join(directory, '..'), { recursive: true }))

function write(path: string, content = ''): void {
  mkdirSync(join(directory, path, '..'), { recursive: true })
  writeFileSync(join(directory, path), content)
}

async function find(...globs: readonly string[]): Promise<readonly string[]> {
  return [...(await findReports(globs, directory)).keys()].map((path) => relative(directory, path))
}

describe('the reports that globs match', () => {
  it('are files of the working directory, in order, without what is left out', async () => {
    for (const path of ['b/TEST-2.xml', 'a/TEST-1.xml', 'a/other.xml', 'c/TEST-3.xml', 'd/TEST-4.xml/x'])
      write(path)
    await expect(find('**/TEST-*.xml', '!c/**')).resolves.toEqual(['a/TEST-1.xml', 'b/TEST-2.xml'])
  })

  it('are never those that packages bring with them', async () => {
    write('node_modules/lib/results.xml')
    write('packages/a/node_modules/lib/results.xml')
    write('results.xml')
    await expect(find('**/*.xml')).resolves.toEqual(['results.xml'])
  })

  it('are found below folders that links lead to, once each, and though links lead round in circles', async () => {
    write('builds/1/a.xml')
    write('builds/2/b.xml')
    symlinkSync('builds/2', join(directory, 'current'))
    symlinkSync('..', join(directory, 'builds/1/up'))
    symlinkSync('gone', join(directory, 'builds/gone.xml'))
    await expect(find('**/*.xml')).resolves.toEqual(['builds/1/a.xml', 'builds/2/b.xml'])
    await expect(find('current/*.xml')).resolves.toEqual(['current/b.xml'])
  })

  it('may lie beside the folder where the globs start', async () => {
    write('app/x')
    write('reports/a.xml')
    const found = await findReports(['../reports/*.xml', '**/*.xml'], join(directory, 'app'))
    expect([...found.keys()]).toEqual([join(directory, 'reports/a.xml')])
  })

  it('are found beside folders that may not be looked into', async () => {
    write('a/b/c/results.xml')
    write('a/secret/results.xml')
    chmodSync(join(directory, 'a/secret'), 0o000)
    await expect(find('a/b/**/results.xml', '*/*/*/other.xml')).resolves.toEqual(['a/b/c/results.xml'])
    chmodSync(join(directory, 'a/secret'), 0o755)
  })

  it('are told apart: written by this run, or there before', async () => {
    write('old.xml', '<a/>')
    write('again.xml', '<a/>')
    const before = await findReports(['*.xml'], directory)
    rmSync(join(directory, 'again.xml'))
    write('again.xml', '<ab/>')
    write('new.xml', '<a/>')
    const { fresh, stale } = writtenSince(before, await findReports(['*.xml'], directory))
    expect(fresh.map((path) => relative(directory, path))).toEqual(['again.xml', 'new.xml'])
    expect(stale.map((path) => relative(directory, path))).toEqual(['old.xml'])
  })
})
