import type { FileFrame } from './line-syntaxes.js'

/**
 * A line of a stack as V8 writes it: `at f (path:1:2)`, `at async path:1:2`; code made by eval counts as where that was
 * called. Source: https://v8.dev/docs/stack-trace-api
 */
export function v8Frame(line: string): FileFrame | undefined {
  const start = /^\s*at (?:async )?/.exec(line)
  if (start === null) return undefined
  const rest = line.slice(start[0].length).trimEnd()
  const open = rest.indexOf(' (')
  const inner = rest.endsWith(')') && open >= 0 ? rest.slice(open + 2, -1) : rest
  const evaluated = /^eval at .*\((?<path>[^()]+):(?<line>\d+):\d+\)/.exec(inner)
  const location = evaluated ?? /^(?<path>.+):(?<line>\d+):\d+$/.exec(inner)
  const path = location?.groups?.path
  if (path === undefined || path.startsWith('node:')) return undefined
  return { path, line: Number(location?.groups?.line) }
}
