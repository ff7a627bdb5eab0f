import type { Reproduce } from './reproduce.js'

/** `cargo test -p shop --lib -- --exact tests::adds`. The selector is what the recorder wrote: recorders/cargo/tests.cjs. */
export const reproduceCargo: Reproduce = ({ selector }) => {
  if (selector === undefined) return undefined
  if (selector.startsWith('binary_id(')) return ['cargo', 'nextest', 'run', '-E', selector]
  const parts = /^(\S+) (--lib|--doc|--(?:bin|test|example|bench) \S+) ([\s\S]+)$/.exec(selector)
  const [, name, target, test] = parts ?? []
  if (name === undefined || target === undefined || test === undefined) return undefined
  const command = ['cargo', 'test', '-p', name, ...target.split(' '), '--']
  // rustdoc takes names apart at spaces, so that no doc test can be named exactly.
  return target === '--doc' ? [...command, itemOf(test)] : [...command, '--exact', test]
}

/** `src/lib.rs - orders::total (line 12)` is found by orders::total. */
function itemOf(name: string): string {
  const [file = name] = name.split(' ')
  return /^\S+ - (\S+) \(line \d+\)$/.exec(name)?.[1] ?? file
}
