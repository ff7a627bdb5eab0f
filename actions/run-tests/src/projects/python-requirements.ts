/** Where a distribution is required, in requirements files and in the lists and tables of pyproject.toml. */
export function requirementOf(distribution: string): RegExp {
  return new RegExp(`(?:^\\s*|["'])${distribution}(?:$|["'\\s<>=~!;[])`, 'm')
}

/**
 * The key of the list that requires a distribution: the name of an extra, or of a dependency group.
 * @param table `dependency-groups`, without brackets
 */
export function listNaming(distribution: string, table: string, toml: string): string | undefined {
  const name = requirementOf(distribution)
  for (const [, key, list = ''] of linesOf(table, toml).matchAll(/^([\w-]+)\s*=\s*\[(.*?)\]\s*$/gms)) {
    if (name.test(list)) return key
  }
  return undefined
}

function linesOf(table: string, toml: string): string {
  const lines = toml.split(/\r?\n/)
  const start = lines.findIndex((line) => line.trim() === `[${table}]`)
  if (start < 0) return ''
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('['))
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n')
}
