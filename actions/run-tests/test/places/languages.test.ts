import { expectPlace, type Case } from './repositories.js'

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
