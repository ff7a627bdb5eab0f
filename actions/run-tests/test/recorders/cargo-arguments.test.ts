import { recorder } from '../../src/follow/recorders.js'

interface Arguments {
  readonly command: string
  rebuild(change: {
    readonly targets?: readonly string[]
    readonly filters?: readonly string[]
    readonly added?: readonly string[]
  }): readonly string[]
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it is CommonJS, as it runs in the user's process
const { readArguments } = require(recorder('cargo/arguments.cjs')) as {
  readonly readArguments: (args: readonly string[]) => Arguments | undefined
}

describe('the arguments of cargo', () => {
  it.each([
    ['test', 'test'],
    ['+nightly t --lib', 'test'],
    ['--locked --color always test', 'test'],
    ['nextest run --profile ci', 'nextest'],
    ['build --package test', undefined],
    ['test --no-run', undefined],
    ['test --help', undefined],
    ['test -- --list', undefined],
    ['nextest list', undefined],
    ['run test', undefined],
  ])('`%s` are of %s', (line, command) => {
    expect(readArguments(line.split(' '))?.command).toBe(command)
  })

  it.each([
    ['test', 'test -p shop --lib -- a::b --exact'],
    ['test --workspace --test it name', 'test -p shop --lib -- a::b --exact'],
    [
      '+nightly test -F x --release -p other -- --nocapture --test-threads 2 name --exact',
      '+nightly test -F x --release -p shop --lib -- --nocapture --test-threads 2 a::b --exact',
    ],
    [
      'test --features=x --bin=main -- --skip slow',
      'test --features=x -p shop --lib -- --skip slow a::b --exact',
    ],
  ])('`%s` are narrowed in the place of the user’s own', (line, narrowed) => {
    const given = readArguments(line.split(' '))
    const words = given?.rebuild({ targets: ['-p', 'shop', '--lib'], filters: ['a::b', '--exact'] })
    expect(words?.join(' ')).toBe(narrowed)
  })

  it('keep their order when something is added', () => {
    const given = readArguments('test --lib name -- --nocapture'.split(' '))
    expect(given?.rebuild({ added: ['--no-fail-fast'] }).join(' ')).toBe(
      'test --lib name --no-fail-fast -- --nocapture',
    )
  })
})
