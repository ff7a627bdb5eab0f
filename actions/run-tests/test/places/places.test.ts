import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createPlaces } from '../../src/places/places.js'
import type { TestCase } from '../../src/results/test-results.js'
import { expectPlace, linkTo, place, repository } from './repositories.js'

describe('the place of a test without a stack', () => {
  const files = [['a/test/a.js', "describe('s', () => {\n  it('fails', () => f())\n})\n"]] as const
  it.each<[string, Partial<TestCase>, string | undefined]>([
    ['is where its framework says', { file: 'test/a.js', line: 5 }, 'a/test/a.js:5'],
    ['is the line of its title', { file: 'test/a.js' }, 'a/test/a.js:2'],
    ['has no line when the title is put together', { file: 'test/a.js', name: 'is 3' }, 'a/test/a.js'],
    ['is unknown for a file outside of the workspace', { file: '/etc/hosts' }, undefined],
    ['is unknown for a file that is gone', { file: 'test/gone.js' }, undefined],
    ['is unknown for a test of which nothing is known', {}, undefined],
  ])('%s', (_, test, expected) => expectPlace({ files, test, run: { directory: 'a' }, expected }))
})

describe('what is placed', () => {
  const text = 'E\n    at f (WORKSPACE/src/f.js:7:3)'

  it('is tracked: what a build wrote is not', () => {
    const workspace = repository('src/f.js')
    expect(place(workspace, { files: [], text, expected: undefined })).toBeUndefined()
  })

  it('exists', () => {
    expect(place(repository(), { files: ['src/f.js'], text, expected: undefined })).toBeUndefined()
  })

  it('is found where the workspace is reached by a link', () => {
    const workspace = repository('src/f.js')
    const link = linkTo(workspace)
    expect(place(link, { files: ['src/f.js'], text, expected: '' })).toEqual({ file: 'src/f.js', line: 7 })
    const real = text.replace('WORKSPACE', workspace)
    expect(place(link, { files: ['src/f.js'], text: real, expected: '' })).toEqual({
      file: 'src/f.js',
      line: 7,
    })
  })

  it('does not follow a tracked link out of the repository, nor into what is not tracked', () => {
    const workspace = repository('.git/config')
    mkdirSync(join(workspace, 'src'))
    symlinkSync('/etc/hosts', join(workspace, 'src/out.js'))
    symlinkSync('../.git/config', join(workspace, 'src/in.js'))
    for (const name of ['out', 'in']) {
      const given = {
        files: ['src/out.js', 'src/in.js'],
        text: `E\n    at f (src/${name}.js:1:1)`,
        expected: '',
      }
      expect(place(workspace, given)).toBeUndefined()
    }
  })

  it('of a path that cannot be one is nothing', () => {
    const long = `/${'a'.repeat(1_500)}.js`
    const texts = ['src/f.js/x.js', 'a\0b.js', long, '%E0%A4%A.js', '../../../etc/passwd.js']
    for (const path of texts) {
      expect(
        place(repository('src/f.js'), {
          files: ['src/f.js'],
          text: `    at f (file://${path}:1:1)`,
          expected: '',
        }),
      ).toBeUndefined()
    }
  })
})

describe('a file that a report names', () => {
  const files = [
    'go/orders/orders.go',
    'java/src/main/java/com/acme/Orders.java',
    'web/src/index.ts',
    'api/src/index.ts',
    'main.go',
  ]
  const workspace = repository(...files)
  const places = createPlaces(files, workspace)
  it.each([
    ['com/acme/Orders.java', 'java', 'java/src/main/java/com/acme/Orders.java'],
    ['github.com/acme/shop/go/orders/orders.go', '', 'go/orders/orders.go'],
    ['github.com/acme/shop/main.go', '', 'main.go'],
    ['src/index.ts', 'web', 'web/src/index.ts'],
    ['src/index.ts', 'api/dist', 'api/src/index.ts'],
    ['src/index.ts', '', undefined],
    ['/app/web/src/index.ts', '', 'web/src/index.ts'],
    ['C:\\work\\web\\src\\index.ts', '', 'web/src/index.ts'],
    ['/usr/lib/go/main.go', '', undefined],
    ['lib/main.go', '', undefined],
    ['web/node_modules/x/src/index.ts', '', undefined],
  ])('%s from "%s" is %s', (file, directory, expected) => {
    expect(places.locate(file, join(workspace, directory))).toBe(expected)
  })
})
