import { headline, messageOf, shorten } from '../../src/report/failure-message.js'

describe('the line that says most', () => {
  it.each([
    ['of Node', 'Error: no\n    at f (a.js:1:1)', 'Error: no'],
    ['of Java', 'java.lang.AssertionError: no\n\tat com.acme.X.y(X.java:1)', 'java.lang.AssertionError: no'],
    [
      'of pytest',
      '    def test_a():\n>       assert 1 == 2\nE       assert 1 == 2\n\na.py:2: AssertionError',
      'assert 1 == 2',
    ],
    [
      'of Python',
      'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no',
      'ValueError: no',
    ],
    ['of Rust', "thread 't' panicked at src/lib.rs:1:5:\nassertion failed", 'assertion failed'],
    [
      'of GoogleTest',
      'a.cc:12: Failure\nExpected equality of these values:\n  1',
      'Expected equality of these values:',
    ],
    ['of nothing but a stack', '    at f (a.js:1:1)', 'at f (a.js:1:1)'],
    ['of nothing', '', ''],
  ])('%s', (_, text, expected) => expect(headline(text, 200)).toBe(expected))
})

describe('a message', () => {
  it('ends where Go tells of goroutines', () => {
    expect(messageOf('panic: no\n\ngoroutine 7 [running]:\nx\n\t/a.go:1')).toBe('panic: no')
  })
})

describe('a shortened text', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['😀'.repeat(100), 3, '😀😀…'],
  ])('%s in %i characters is %s', (text, length, expected) => expect(shorten(text, length)).toBe(expected))
})
