import type { Finding } from './finding.js'

const rank: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, note: 2 }

/**
 * Errors first; of each level those in changed files first; then by file and line.
 * @param changedFiles relative to the workspace, as findings are once they are merged
 */
export function orderFindings(
  findings: readonly Finding[],
  changedFiles: ReadonlySet<string>,
): readonly Finding[] {
  const isChanged = ({ file }: Finding): boolean => file !== undefined && changedFiles.has(file)
  return [...findings].sort(
    (a, b) =>
      rank[a.level] - rank[b.level] ||
      Number(isChanged(b)) - Number(isChanged(a)) ||
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
