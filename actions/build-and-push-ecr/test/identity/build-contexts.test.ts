import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readNamedContext } from '../../src/identity/build-contexts.js'

const digest = `sha256:${'0'.repeat(64)}`
const commit = 'a'.repeat(40)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-contexts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a further build context', () => {
  it.each([
    ['/some/folder', { kind: 'folder', path: '/some/folder' }],
    ['docker-image://node:24', { kind: 'image', reference: 'node:24' }],
    [`oci-layout:///layout@${digest}`, { kind: 'fixed', content: digest }],
    [`https://x.y/z.git#${commit}`, { kind: 'fixed', content: `https://x.y/z.git#${commit}` }],
    [`https://x.y/z.git?commit=${commit}`, { kind: 'fixed', content: `https://x.y/z.git?commit=${commit}` }],
  ])('%s is told by what it names', (value, expected) => {
    expect(readNamedContext('more', value)).toEqual({ name: 'more', ...expected })
  })

  it.each([
    'https://x.y/z.tar.gz',
    'https://x.y/z.git',
    'https://x.y/z.git#main',
    'git@x.y:z.git#v1',
    'ssh://git@x.y/z.git',
    'target:other',
    'github.com/x/y',
  ])('%s can change without notice', (value) => {
    expect(() => readNamedContext('more', value)).toThrow('the build context `more`')
  })

  it('that is an OCI layout changes with its index and with the tag', () => {
    const layout = join(folder, 'layout')
    mkdirSync(layout)
    writeFileSync(join(layout, 'index.json'), '{"manifests":[]}')
    const contentOf = (tag: string): unknown => readNamedContext('more', `oci-layout://${layout}${tag}`)
    const before = contentOf('')
    expect(contentOf(':latest')).toEqual(before)
    expect(contentOf(':v1')).not.toEqual(before)
    writeFileSync(join(layout, 'index.json'), '{"manifests":[{}]}')
    expect(contentOf('')).not.toEqual(before)
  })

  it('that is an OCI layout has to be there', () => {
    expect(() => readNamedContext('more', `oci-layout://${folder}`)).toThrow('cannot be read')
  })
})
