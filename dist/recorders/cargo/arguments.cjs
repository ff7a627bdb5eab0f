'use strict'
/** The command line of `cargo test` and `cargo nextest run`. Source: `cargo help test`, `cargo nextest run --help`. */

const withValue = new Set(
  `-p --package --exclude --bin --example --test --bench -F --features -j --jobs --profile --target --target-dir
  --manifest-path --message-format --color --config -Z -C --lockfile-path
  -E --filterset --filter-expr -P --cargo-profile --run-ignored --partition --platform-filter --build-jobs -n
  --test-threads --retries --max-fail --tool-config-file --config-file --no-tests --failure-output --success-output
  --status-level --final-status-level --archive-file --binaries-metadata --cargo-metadata --workspace-remap`.split(
    /\s+/,
  ),
)

/** Which targets of which packages are tested. */
const selection = new Set(
  `--lib --bins --bin --examples --example --tests --test --benches --bench --all-targets --doc
  -p --package --workspace --all --exclude`.split(/\s+/),
)

/**
 * @param {readonly string[]} args all of cargo's, `+toolchain` included
 * @returns nothing when they are no run of tests
 */
exports.readArguments = function (args) {
  const [command, at] = findCommand(args)
  if (command === undefined) return undefined
  const dashes = args.indexOf('--', at)
  const own = args.slice(at, dashes < 0 ? undefined : dashes)
  const harness = dashes < 0 ? [] : args.slice(dashes + 1)
  const parts = parse(own)
  const has = (...names) => parts.some(({ name }) => names.includes(name))
  const valueOf = (name) => parts.filter((part) => part.name === name).map(({ value }) => value)[0]
  const isListing = harness.some((word) => ['--list', '--help', '-h'].includes(word))
  if (has('--no-run', '--help', '-h', '--version', '-V') || isListing) return undefined
  return {
    command,
    /** `+nightly` and options in front of the command. */
    before: args.slice(0, at - (command === 'nextest' ? 2 : 1)),
    harness,
    has,
    valueOf,
    selectsTargets: parts.some(
      ({ name }) => selection.has(name) && !/^(?:-p|--package|--workspace|--all|--exclude)$/.test(name),
    ),
    /**
     * The command for other targets, or with more options.
     * @param {{ targets?: string[], filters?: string[], added?: string[], without?: string[] }} change `filters` take the
     *   place of the names that the user gave; so do `targets` of the targets and packages
     */
    rebuild({ targets, filters, added = [], without = [] }) {
      const kept = parts.filter(
        ({ kind, name }) =>
          !(targets && selection.has(name)) && !(filters && kind === 'filter') && !without.includes(name),
      )
      const words = kept.flatMap((part) => part.words)
      const options = filters ? withoutFilters(harness) : harness
      const behind = [...options, ...(filters || [])]
      return [
        ...args.slice(0, at),
        ...words,
        ...(targets || []),
        ...added,
        ...(behind.length > 0 ? ['--', ...behind] : []),
      ]
    },
  }
}

/** The position behind `test`, `t` or `nextest run`, the first word that is no option of cargo's own. */
function findCommand(args) {
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    if (word.startsWith('+') && at === 0) continue
    if (word.startsWith('-')) {
      if (withValue.has(word)) at++
      continue
    }
    if (word === 'test' || word === 't') return ['test', at + 1]
    if (word === 'nextest' && ['run', 'r'].includes(args[at + 1])) return ['nextest', at + 2]
    return []
  }
  return []
}

function parse(words) {
  const parts = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word.startsWith('-')) {
      parts.push({ kind: 'filter', words: [word] })
      continue
    }
    const [, name, equals] = /^(--[^=]+|-[A-Za-z])(?:=?([\s\S]+))?$/.exec(word) || [undefined, word]
    const following = equals === undefined && withValue.has(name) ? words.slice(at + 1, at + 2) : []
    parts.push({ kind: 'option', name, value: equals || following[0], words: [word, ...following] })
    at += following.length
  }
  return parts
}

/** Options of the test harness without the names behind them, and without `--exact`, which may stand only once. */
function withoutFilters(harness) {
  const kept = []
  for (let at = 0; at < harness.length; at++) {
    const word = harness[at]
    if (!word.startsWith('-') || word === '--exact') continue
    kept.push(word)
    if (/^(?:--test-threads|--skip|--logfile|--color|--format|--shuffle-seed|-Z)$/.test(word))
      kept.push(harness[++at])
  }
  return kept
}
