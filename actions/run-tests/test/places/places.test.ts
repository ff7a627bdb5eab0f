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
function repository(...files: readonly (string | readonly [path: string, text: string])[]): string {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-places-'))
  folders.push(workspace)
  for (const file of files) {
    const [path, text] = typeof file === 'string' ? [file, ''] : file
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

interface Case {
  readonly files: readonly (string | readonly [string, string])[]
  readonly text?: string
  readonly test?: Partial<TestCase>
  /** Folders in it are relative to the workspace. */
  readonly run?: Partial<TestRun>
  readonly expected: string | undefined
}

function place(
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

function expectPlace(given: Case): void {
  const found = place(repository(...given.files), given)
  const shown = found === undefined ? undefined : [found.file, found.line].filter(Boolean).join(':')
  expect(shown).toBe(given.expected)
}

const js = ['packages/a/src/f.ts', 'packages/a/test/a.ts', 'packages/b/src/f.ts'] as const
const inA = { directory: 'packages/a' }

describe('a stack of Node', () => {
  it.each<[string, string, string | undefined]>([
    ['an absolute path', 'Error: no\n    at f (WORKSPACE/packages/a/src/f.ts:7:3)', 'packages/a/src/f.ts:7'],
    ['a path relative to the run', 'Error: no\n    at f (src/f.ts:7:3)', 'packages/a/src/f.ts:7'],
    ['a path relative to the workspace', 'Error\n    at packages/b/src/f.ts:7:3', 'packages/b/src/f.ts:7'],
    ['a URL', 'Error\n    at async file://WORKSPACE/packages/a/src/f.ts:7:3', 'packages/a/src/f.ts:7'],
    ['an async frame', 'Error\n    at async f (WORKSPACE/packages/a/src/f.ts:7:3)', 'packages/a/src/f.ts:7'],
    ['no function', 'Error\n    at WORKSPACE/packages/a/src/f.ts:7:3', 'packages/a/src/f.ts:7'],
    ['eval', 'E\n    at eval (eval at x (src/f.ts:7:3), <anonymous>:1:1)', 'packages/a/src/f.ts:7'],
    ['webpack', 'E\n    at f (webpack://app/./src/f.ts?1a2b:7:3)', 'packages/a/src/f.ts:7'],
    ['webpack, internal', 'E\n    at f (webpack-internal:///(rsc)/./src/f.ts:7:3)', 'packages/a/src/f.ts:7'],
    ['a server of Vite', 'E\n    at f (http://localhost:5173/src/f.ts?t=1:7:3)', 'packages/a/src/f.ts:7'],
    ['Vitest', ' FAIL\n ❯ f src/f.ts:7:17\n ❯ test/a.ts:1:1', 'packages/a/src/f.ts:7'],
    ['a browser', 'f@http://localhost:9876/base/packages/a/src/f.ts?abc:7:3', 'packages/a/src/f.ts:7'],
    [
      'frames of libraries above',
      'E\n    at g (WORKSPACE/node_modules/lib/index.js:1:1)\n    at f (src/f.ts:7:3)',
      'packages/a/src/f.ts:7',
    ],
    [
      'frames of Node above',
      'E\n    at node:internal/timers:483:21\n    at f (src/f.ts:7:3)',
      'packages/a/src/f.ts:7',
    ],
    [
      'frames of files that are gone above',
      'E\n    at g (src/gone.ts:1:1)\n    at f (src/f.ts:7:3)',
      'packages/a/src/f.ts:7',
    ],
    [
      'a file that Babel cannot read',
      'SyntaxError: WORKSPACE/packages/a/src/f.ts: Unexpected token (7:3)\n    at x (WORKSPACE/node_modules/p.js:1:1)',
      'packages/a/src/f.ts:7',
    ],
    ['nothing but prose', 'expected 10:30:15 to be at noon (at 12:00)', undefined],
  ])('with %s', (_, text, expected) => expectPlace({ files: js, text, run: inA, expected }))

  it('in a container is found by the end of its paths', () =>
    expectPlace({
      files: js,
      text: 'E\n    at f (/app/packages/b/src/f.ts:7:3)',
      expected: 'packages/b/src/f.ts:7',
    }))

  it('in a container is not guessed where two files may be meant', () =>
    expectPlace({ files: js, text: 'E\n    at f (/app/src/f.ts:7:3)', expected: undefined }))

  it('with blanks and brackets in a path', () =>
    expectPlace({
      files: ['my (old) code/f.js'],
      text: 'E\n    at Object.f (WORKSPACE/my (old) code/f.js:7:3)',
      expected: 'my (old) code/f.js:7',
    }))
})

const orders = 'orders/src/test/java/com/acme/OrdersTest.java'
const billing = 'billing/src/test/java/com/acme/OrdersTest.java'
const frame =
  'no\n\tat org.junit.Assert.fail(Assert.java:8)\n\tat com.acme.OrdersTest.total(OrdersTest.java:12)'

describe('a stack of the JVM', () => {
  it.each<[string, Case]>([
    ['by its package', { files: [orders, 'x/OrdersTest.java'], text: frame, expected: `${orders}:12` }],
    [
      'in the module whose report it is',
      {
        files: [orders, billing],
        text: frame,
        run: { report: 'billing/target/surefire-reports/TEST-com.acme.OrdersTest.xml' },
        expected: `${billing}:12`,
      },
    ],
    [
      'in the module whose name the run has',
      { files: [orders, billing], text: frame, run: { module: ':orders' }, expected: `${orders}:12` },
    ],
    [
      'in the module whose folder the run was in',
      { files: [orders, billing], text: frame, run: { directory: 'billing' }, expected: `${billing}:12` },
    ],
    [
      'nowhere, where two modules may be meant',
      { files: [orders, billing], text: frame, expected: undefined },
    ],
    [
      'in another module that alone has the class',
      {
        files: [orders, 'core/src/main/java/com/acme/core/Core.java'],
        text: 'no\n\tat app//com.acme.core.Core.check(Core.java:3)',
        run: { directory: 'orders' },
        expected: 'core/src/main/java/com/acme/core/Core.java:3',
      },
    ],
    [
      'an inner class and a lambda',
      {
        files: [orders],
        text: 'no\n\tat com.acme.OrdersTest$In.lambda$x$0(OrdersTest.java:5)',
        expected: `${orders}:5`,
      },
    ],
    [
      'a test before the source of the same name',
      {
        files: ['a/src/main/java/com/acme/OrdersTest.java', 'a/src/test/java/com/acme/OrdersTest.java'],
        text: frame,
        test: { suite: ['com.acme.OrdersTest'] },
        expected: 'a/src/test/java/com/acme/OrdersTest.java:12',
      },
    ],
    [
      'functions of a Kotlin file',
      {
        files: ['src/main/kotlin/com/acme/Orders.kt'],
        text: 'no\n\tat com.acme.OrdersKt.total(Orders.kt:3)',
        expected: 'src/main/kotlin/com/acme/Orders.kt:3',
      },
    ],
    [
      'Kotlin without the folders that all packages share, by what the file declares',
      {
        files: [
          ['src/main/kotlin/net/Orders.kt', '/* x */\npackage com.acme.net\n'],
          ['src/main/kotlin/web/Orders.kt', 'package com.acme.web\n'],
        ],
        text: 'no\n\tat com.acme.web.Orders.total(Orders.kt:3)',
        expected: 'src/main/kotlin/web/Orders.kt:3',
      },
    ],
    [
      'a Kotlin test with blanks in its name',
      {
        files: ['src/test/kotlin/com/acme/OrdersTest.kt'],
        text: 'no\n\tat com.acme.OrdersTest.is totalled(OrdersTest.kt:4)',
        expected: 'src/test/kotlin/com/acme/OrdersTest.kt:4',
      },
    ],
    [
      'no file of a library with the same name',
      { files: ['src/Assert.java'], text: frame, expected: undefined },
    ],
    [
      'its class, where there is no stack, with the line of the method',
      {
        files: [[orders, 'package com.acme;\nclass OrdersTest {\n  @Test void total() {}\n}\n']],
        test: { suite: ['com.acme.OrdersTest$Inner'], name: 'total(int)[1]' },
        expected: `${orders}:3`,
      },
    ],
  ])('is %s', (_, given) => expectPlace(given))
})

const goModule = ['go.mod', 'module github.com/acme/shop\n'] as const

describe('a stack of another language', () => {
  it.each<[string, Case]>([
    [
      'Python: the last call',
      {
        files: ['tests/test_a.py', 'src/a.py'],
        text: 'Traceback (most recent call last):\n  File "tests/test_a.py", line 3, in t\n  File "WORKSPACE/src/a.py", line 9, in f\nValueError',
        expected: 'src/a.py:9',
      },
    ],
    [
      'pytest',
      {
        files: ['tests/test_a.py', 'src/a.py'],
        text: '>   f()\n\ntests/test_a.py:5: \n_ _ _\n>   raise\nE   ValueError\n\nsrc/a.py:2: ValueError',
        expected: 'src/a.py:2',
      },
    ],
    [
      'pytest, a class without a stack',
      {
        files: [['tests/test_a.py', 'class TestX:\n    def test_y(self):\n        pass\n']],
        test: { suite: ['tests.test_a.TestX'], name: 'test_y[3-4]' },
        expected: 'tests/test_a.py:2',
      },
    ],
    [
      'Go: relative to its package',
      {
        files: [goModule, 'orders_test.go', 'internal/orders/orders_test.go'],
        text: '    orders_test.go:12: got 3',
        run: { framework: 'go', module: 'github.com/acme/shop/internal/orders' },
        expected: 'internal/orders/orders_test.go:12',
      },
    ],
    [
      'Go: the package of a report',
      {
        files: [
          ['services/shop/go.mod', goModule[1]],
          'services/shop/orders/orders_test.go',
          'orders/orders_test.go',
        ],
        text: 'orders_test.go:12: got 3',
        test: { suite: ['github.com/acme/shop/orders'] },
        expected: 'services/shop/orders/orders_test.go:12',
      },
    ],
    [
      'Go: a panic',
      {
        files: ['orders/orders.go'],
        text: 'panic: no\n\ngoroutine 7 [running]:\ntesting.tRunner.func1.2({0x1})\n\t/usr/local/go/src/testing/testing.go:1632 +0x230\nacme/orders.total()\n\tWORKSPACE/orders/orders.go:8 +0x1d',
        expected: 'orders/orders.go:8',
      },
    ],
    [
      'Rust',
      {
        files: ['src/lib.rs'],
        text: "thread 't' panicked at src/lib.rs:10:5:\nno",
        expected: 'src/lib.rs:10',
      },
    ],
    [
      'Rust before 1.73',
      {
        files: ['src/lib.rs'],
        text: "thread 't' panicked at 'no: x', src/lib.rs:10:5",
        expected: 'src/lib.rs:10',
      },
    ],
    [
      'Rust: a member of a workspace',
      {
        files: ['crates/a/src/lib.rs', 'crates/b/src/lib.rs'],
        text: "thread 't' panicked at crates/b/src/lib.rs:10:5:",
        run: { directory: 'crates/b' },
        expected: 'crates/b/src/lib.rs:10',
      },
    ],
    [
      '.NET',
      { files: ['src/A.cs'], text: 'no\n   at Acme.A.B() in /_/src/A.cs:line 12', expected: 'src/A.cs:12' },
    ],
    [
      '.NET on Windows',
      {
        files: ['src/A.cs'],
        text: '   at A.B() in D:\\a\\shop\\shop\\src\\A.cs:line 12',
        expected: 'src/A.cs:12',
      },
    ],
    ['PHP', { files: ['src/A.php'], text: 'no\n\n#0 /app/src/A.php(12): A->b()', expected: 'src/A.php:12' }],
    [
      'PHPUnit',
      {
        files: ['tests/ATest.php'],
        text: 'Failed asserting.\n\n/app/tests/ATest.php:12',
        expected: 'tests/ATest.php:12',
      },
    ],
    [
      'RSpec',
      {
        files: ['spec/a_spec.rb'],
        text: "no\n# ./spec/a_spec.rb:12:in 'block'",
        expected: 'spec/a_spec.rb:12',
      },
    ],
    [
      'Minitest',
      {
        files: ['test/a_test.rb'],
        text: "Failure:\n/app/test/a_test.rb:12:in `test_a'",
        expected: 'test/a_test.rb:12',
      },
    ],
    [
      'GoogleTest',
      { files: ['test/a.cc'], text: 'test/a.cc:12: Failure\nExpected: 1', expected: 'test/a.cc:12' },
    ],
    [
      'GoogleTest in a container',
      { files: ['test/a.cc'], text: '/build/test/a.cc:12: Failure', expected: 'test/a.cc:12' },
    ],
    [
      'a file named in prose',
      { files: ['conf/a.yaml'], text: 'see conf/a.yaml:12 for why', expected: 'conf/a.yaml:12' },
    ],
  ])('%s', (_, given) => expectPlace(given))
})

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
    const link = `${workspace}-link`
    symlinkSync(workspace, link)
    folders.push(link)
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
