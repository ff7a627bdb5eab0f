import { expectPlace } from './repositories.js'

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
