import { recorder } from '../../src/follow/recorders.js'

interface Arguments {
  readonly packages: readonly string[]
  readonly runsTests: boolean
  isOn(name: string): boolean
  rebuild(change: {
    readonly packages?: readonly string[]
    readonly added?: readonly string[]
    readonly replaced?: readonly string[]
  }): readonly string[]
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it is CommonJS, as it runs in the user's process
const { readArguments } = require(recorder('go/arguments.cjs')) as {
  readonly readArguments: (args: readonly string[], goFlags?: string) => Arguments
}

describe('the arguments of go test', () => {
  it.each<[string, readonly string[], string]>([
    ['test', [], 'test -json'],
    ['test ./a ./b', ['./a', './b'], 'test -json ./a ./b'],
    ['test -run TestX ./a', ['./a'], 'test -json -run TestX ./a'],
    ['test ./a -count 3 -v', ['./a'], 'test -json -count 3 ./a'],
    ['test --race --tags=x,y ./a', ['./a'], 'test -json --race --tags=x,y ./a'],
    ['test ./a -update golden -run TestX', ['./a'], 'test -json -run TestX ./a -update golden'],
    ['test -update ./a', [], 'test -json -update ./a'],
    ['test ./a -args ./b -v', ['./a'], 'test -json ./a -args ./b -v'],
    ['test -C sub ./a', ['./a'], 'test -C sub -json ./a'],
    ['-C sub test ./a', ['./a'], '-C sub test -json ./a'],
    ['test -json -v ./a', ['./a'], 'test -json -v ./a'],
  ])('%s', (line, packages, rebuilt) => {
    const given = readArguments(line.split(' '))
    expect(given.packages).toEqual(packages)
    expect(given.rebuild({}).join(' ')).toBe(rebuilt)
  })

  it('are narrowed in the place of the user’s own', () => {
    const given = readArguments('test -run A -count=2 ./... -v -args x'.split(' '))
    const narrowed = given.rebuild({
      packages: ['m/a'],
      replaced: ['run', 'count'],
      added: ['-count=1', '-run', '^(TestX)$'],
    })
    expect(narrowed).toEqual(['test', '-json', '-count=1', '-run', '^(TestX)$', 'm/a', '-args', 'x'])
  })

  it.each([
    ['test ./...', '', true],
    ['test -c', '', false],
    ['test -list .', '', false],
    ['test -fuzz FuzzX', '', false],
    ['test -bench .', '', false],
    ['test -bench . -json', '', true],
    ['test -n', '', false],
    ['test -c=false', '', true],
    ['test ./...', '-n', false],
  ])('of `%s` with GOFLAGS=%s say whether tests are run', (line, goFlags, runsTests) => {
    expect(readArguments(line.split(' '), goFlags).runsTests).toBe(runsTests)
  })

  it('include those of GOFLAGS', () => {
    expect(readArguments(['test'], '-v -tags=x').isOn('v')).toBe(true)
    expect(readArguments(['test', '-v=false'], '-v').isOn('v')).toBe(false)
  })
})
