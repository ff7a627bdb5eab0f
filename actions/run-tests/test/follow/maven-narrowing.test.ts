import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { narrowToFiles, narrowToRepeat, type SourcedModule } from '../../src/follow/maven-narrowing.js'
import type { RunToRepeat } from '../../src/follow/test-plan.js'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-narrowing-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function module(key: string, classes: readonly string[], hasExcludes = false): SourcedModule {
  const sources = classes.map((name) => ({
    file: `src/test/java/${name.replaceAll('.', '/')}.java`,
    classes: [name],
    isTest: true,
  }))
  return { key, directory: `/repo/${key}`, artifactId: key, hasExcludes, sources }
}

const orders = module('orders', ['com.acme.OrdersTest', 'com.acme.CartTest'])
const stock = module('stock', ['com.acme.StockTest', 'com.acme.StockIT'])
const none = (): readonly string[] => []

function repeat(key: string, ...names: readonly string[]): RunToRepeat {
  const tests = names.map((name) => ({ suite: [name.split('#')[0] ?? ''], name: name.split('#')[1] ?? '' }))
  return { framework: 'surefire', key, tests }
}

/** What a module leaves out; nothing when it gets no list. */
function leftOut(key: string, framework: string): readonly string[] | undefined {
  const path = join(folder, '/repo', key, `${framework}.txt`)
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : undefined
}

describe('Maven is asked to repeat', () => {
  it('the methods of all modules in one selection', () => {
    const properties = narrowToRepeat(
      [
        repeat('orders', 'com.acme.OrdersTest#adds', 'com.acme.OrdersTest#removes'),
        repeat('stock', 'com.acme.StockTest#counts'),
      ],
      [orders, stock],
      none,
      folder,
    )
    expect(properties).toMatchObject({
      test: 'com.acme.OrdersTest#adds+removes,com.acme.StockTest#counts',
      'surefire.failIfNoSpecifiedTests': 'false',
      failIfNoTests: 'false',
    })
    expect(leftOut('orders', 'surefire')).toBeUndefined()
  })

  it('nothing where nothing has failed, rather than everything', () => {
    const properties = narrowToRepeat([repeat('orders'), repeat('stock')], [orders, stock], none, folder)
    expect(properties.test).toBe('NothingToRepeat')
  })

  it('what has not run at all, whole: Failsafe comes after Surefire', () => {
    const properties = narrowToRepeat([repeat('orders'), repeat('stock')], [orders, stock], none, folder)
    expect(properties).not.toHaveProperty(['it.test'])
    expect(leftOut('stock', 'failsafe')).toEqual(['**/*$*'])
  })

  it('whole classes by module, where a module has not run before', () => {
    const properties = narrowToRepeat(
      [repeat('orders', 'com.acme.CartTest#adds')],
      [orders, stock],
      none,
      folder,
    )
    expect(properties).not.toHaveProperty('test')
    expect(properties['surefire.excludesFile']).toBe(`${folder}/\${basedir}/surefire.txt`)
    expect(leftOut('orders', 'surefire')).toEqual([
      'com/acme/OrdersTest.java',
      'com/acme/OrdersTest$*.java',
      '**/*$*',
    ])
    expect(leftOut('stock', 'surefire')).toEqual(['**/*$*'])
  })

  it('whole classes by module, where another module has a class of that name', () => {
    const twin = module('twin', ['com.acme.CartTest'])
    narrowToRepeat([repeat('orders', 'com.acme.CartTest#adds'), repeat('twin')], [orders, twin], none, folder)
    expect(leftOut('twin', 'surefire')).toEqual(['**/*', '**/*$*'])
    expect(leftOut('orders', 'surefire')).not.toContain('com/acme/CartTest.java')
  })

  it('a whole module, where a test of it cannot be named', () => {
    narrowToRepeat([repeat('orders', 'A feature#passes'), repeat('stock')], [orders, stock], none, folder)
    expect(leftOut('orders', 'surefire')).toEqual(['**/*$*'])
    expect(leftOut('stock', 'surefire')).toEqual(['**/*', '**/*$*'])
  })

  it('of a module that has not run before what is not of other shards', () => {
    narrowToRepeat(
      [repeat('orders', 'com.acme.CartTest#adds')],
      [orders, stock],
      ({ key }) => (key === 'stock' ? ['com.acme.StockTest'] : []),
      folder,
    )
    expect(leftOut('stock', 'surefire')).toContain('com/acme/StockTest.java')
  })
})

describe('Maven is asked to leave out', () => {
  it('the classes of other shards, for both plugins, module by module', () => {
    const properties = narrowToFiles(
      [orders, stock],
      ({ key }) => (key === 'stock' ? ['com.acme.StockIT'] : []),
      folder,
    )
    const list = `${folder}/\${basedir}/surefire-failsafe.txt`
    expect(properties).toMatchObject({ 'surefire.excludesFile': list, 'failsafe.excludesFile': list })
    expect(leftOut('stock', 'surefire-failsafe')).toEqual([
      'com/acme/StockIT.java',
      'com/acme/StockIT$*.java',
      '**/*$*',
    ])
    expect(leftOut('orders', 'surefire-failsafe')).toEqual(['**/*$*'])
  })

  it('no nested classes where the project has excludes of its own instead of that default', () => {
    narrowToFiles([module('own', ['com.acme.A'], true)], none, folder)
    expect(leftOut('own', 'surefire-failsafe')).toEqual([''])
  })
})
