'use strict'
/**
 * The arguments of `go test`, by the rules of cmd/go/internal/test/testflag.go: flags, one list of packages, flags again;
 * from the first unknown flag on there are no packages; behind `-args` all belongs to the test binary.
 */

/** Flags that take no value of their own, those of `go build` included. */
const switches = new Set(
  `a asan cover i linkshared modcacherw msan n race trimpath v work x buildvcs json c benchmem failfast short fullpath
  artifacts h help`.split(/\s+/),
)

const withValue = new Set(
  `C asmflags buildmode compiler covermode coverpkg coverprofile exec gccgoflags gcflags installsuffix ldflags mod modfile
  o overlay p pgo pkgdir tags toolexec vet bench benchtime blockprofile blockprofilerate count cpu cpuprofile fuzz fuzztime
  fuzzminimizetime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run skip shuffle
  timeout trace debug-actiongraph debug-trace debug-runtime-trace`.split(/\s+/),
)

/**
 * @param {readonly string[]} args behind `test`
 * @returns {{ kind: 'flag' | 'unknown' | 'package' | 'rest', name?: string, value?: string, words: string[] }[]}
 */
function parse(args) {
  const parts = []
  let inPackages = false
  let packagesAreOver = false
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    if (!/^-./.test(word) || word === '--') {
      if (word === '--' || packagesAreOver) {
        // It may be the value of an unknown flag; then what follows may still be flags of go's.
        const previous = parts[parts.length - 1]
        if (word !== '--' && previous && previous.takesValue) {
          previous.words.push(word)
          previous.takesValue = false
          continue
        }
        return [...parts, { kind: 'rest', words: args.slice(at) }]
      }
      inPackages = true
      parts.push({ kind: 'package', words: [word] })
      continue
    }
    if (inPackages) packagesAreOver = true
    if (word === '-args' || word === '--args') return [...parts, { kind: 'rest', words: args.slice(at) }]
    const [, given, equals] = /^--?([^=]*)(=[\s\S]*)?$/.exec(word)
    const name = given.replace(/^test\./, '')
    if (switches.has(name)) {
      parts.push({
        kind: 'flag',
        name,
        value: equals === undefined ? 'true' : equals.slice(1),
        words: [word],
      })
    } else if (withValue.has(name)) {
      const words = equals === undefined ? args.slice(at, at + 2) : [word]
      parts.push({ kind: 'flag', name, value: equals === undefined ? words[1] : equals.slice(1), words })
      at += words.length - 1
    } else {
      packagesAreOver = true
      parts.push({ kind: 'unknown', takesValue: equals === undefined, words: [word] })
    }
  }
  return parts
}

/** Splits what stands before `test` (`-C folder`) from its arguments. */
exports.readArguments = function (args, goFlags = '') {
  const at = args.indexOf('test')
  const parts = parse(args.slice(at + 1))
  const implied = parse(goFlags.split(/\s+/).filter((flag) => flag.startsWith('-')))
  const before = parse(args.slice(0, at))
  const valueOf = (name) => {
    const found = [...implied, ...before, ...parts].filter(
      (part) => part.kind === 'flag' && part.name === name,
    )
    return found.length === 0 ? undefined : found[found.length - 1].value
  }
  const isOn = (name) => ![undefined, 'false', '0', 'f', 'F', 'FALSE', 'False'].includes(valueOf(name))
  return {
    parts,
    packages: parts.filter(({ kind }) => kind === 'package').map(({ words }) => words[0]),
    valueOf,
    isOn,
    /** Compiles, lists, measures, fuzzes or prints help: nothing whose tests could be told. */
    runsTests:
      !['c', 'n', 'h', 'help', 'list', 'fuzz'].some(isOn) && (valueOf('bench') === undefined || isOn('json')),
    /**
     * The whole command with -json, with other packages, without the `replaced` flags and with the `added` ones. A -v
     * would take the place of the mode that -json runs the test binary in.
     */
    rebuild({ packages, added = [], replaced = [] }) {
      const without = isOn('json') ? [...replaced, 'json'] : [...replaced, 'json', 'v']
      const kept = parts.filter(({ kind, name }) => kind !== 'flag' || !without.includes(name))
      const folder = kept.filter(({ name }) => name === 'C').flatMap(({ words }) => words)
      const others = kept.filter(({ name }) => name !== 'C')
      const flags = others.filter(({ kind }) => kind === 'flag').flatMap(({ words }) => words)
      const behind = others.filter(({ kind }) => kind === 'unknown' || kind === 'rest')
      const own = parts.filter(({ kind }) => kind === 'package').flatMap(({ words }) => words)
      return [
        ...args.slice(0, at + 1),
        ...folder,
        '-json',
        ...flags,
        ...added,
        ...(packages || own),
        ...behind.flatMap(({ words }) => words),
      ]
    },
  }
}
