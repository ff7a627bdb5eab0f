export interface Directives {
  /** What joins lines and escapes characters. */
  readonly escape: '\\' | '`'
  /** The image that reads the Dockerfile, as `# syntax=` names it, and where. */
  readonly syntax: { readonly reference: string; readonly line: number } | undefined
}

/**
 * The parser directives of a Dockerfile. They count only above everything else, comments included.
 * Source: https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export function readDirectives(dockerfile: string): Directives {
  const lines = dockerfile.replace(/^\ufeff/, '').split(/\r?\n/)
  let escape: Directives['escape'] = '\\'
  let syntax: Directives['syntax']
  for (const [index, line] of lines.entries()) {
    if (index === 0 && line.startsWith('#!')) continue
    const [, name = '', value = ''] = /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? []
    if (!['syntax', 'escape', 'check'].includes(name.toLowerCase())) break
    if (name.toLowerCase() === 'escape' && value === '`') escape = '`'
    if (name.toLowerCase() === 'syntax') syntax = { reference: value.split(' ')[0] ?? value, line: index + 1 }
  }
  return { escape, syntax }
}
