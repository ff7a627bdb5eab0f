import { resolve } from 'node:path'
import { displayable } from '../results/displayable.js'
import type { Finding } from './finding.js'
import { readWebpackFinding } from './webpack-finding.js'

/**
 * The file of the repository that a path means.
 * @returns relative to the workspace, with `/`; nothing when it is none of the repository
 */
export type LocateFile = (file: string, directory: string) => string | undefined

/**
 * Every finding once, in a form that can be shown: output and reports tell the same, Maven tells it twice, and a file
 * can stand in the reports of two modules. Files of the repository become relative to the workspace, others absolute.
 * @param workspace absolute; becomes the `directory` of what was located
 */
export function mergeFindings(
  findings: readonly Finding[],
  locate: LocateFile,
  workspace: string,
): readonly Finding[] {
  const places = createPlaceCache(locate)
  const merged = new Map<string, Finding[]>()
  const order: Finding[][] = []
  for (const finding of findings.flatMap(ofTheirTools)) {
    const found = show(finding, places, workspace)
    const key = JSON.stringify([found.tool.toLowerCase(), found.file, found.line, headOf(found.message)])
    const same = merged.get(key)
    if (same === undefined) {
      const first = [found]
      merged.set(key, first)
      order.push(first)
      continue
    }
    const at = same.findIndex((known) => agrees(known.rule, found.rule) && agrees(known.column, found.column))
    const known = same[at]
    if (known === undefined) same.push(found)
    else same[at] = join(known, found)
  }
  return order.flat()
}

/** Bundlers hand on what others told them. */
function ofTheirTools(finding: Finding): readonly Finding[] {
  return finding.tool === 'webpack' ? readWebpackFinding(finding) : [finding]
}

/** Where one teller says nothing, the other's word holds. */
function agrees<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function join(known: Finding, found: Finding): Finding {
  return {
    ...known,
    level: worse(known.level, found.level),
    message: known.message.length >= found.message.length ? known.message : found.message,
    rule: known.rule ?? found.rule,
    url: known.url ?? found.url,
    column: known.column ?? found.column,
  }
}

function worse(one: Finding['level'], other: Finding['level']): Finding['level'] {
  if (one === 'error' || other === 'error') return 'error'
  return one === 'warning' || other === 'warning' ? 'warning' : 'note'
}

/** ESLint's console leaves the full stop out; compilers tell details in one place and not in the other. */
function headOf(message: string): string {
  return (message.split('\n')[0] ?? '').trim().replace(/\.$/, '')
}

function show(finding: Finding, place: LocateFile, workspace: string): Finding {
  const { tool, message, rule, file, directory } = finding
  const located = file === undefined ? undefined : place(file, directory)
  return {
    ...finding,
    tool: displayable(tool),
    message: displayable(message),
    rule: rule === undefined ? undefined : displayable(rule),
    file: located ?? (file === undefined ? undefined : displayable(resolve(directory, file))),
    directory: located === undefined ? directory : workspace,
  }
}

/** A file has many findings, and is looked for once. */
function createPlaceCache(locate: LocateFile): LocateFile {
  const known = new Map<string, string | undefined>()
  return (file, directory) => {
    const key = JSON.stringify([file, directory])
    if (!known.has(key)) known.set(key, locate(file, directory))
    return known.get(key)
  }
}
