/** Where a rule is explained, of tools whose output does not say it; nothing when that is not known. */
export function pageOfRule(tool: 'eslint' | 'rustc', rule: string): string | undefined {
  switch (tool) {
    case 'eslint':
      return pageOfEslintRule(rule)
    case 'rustc':
      // Source: https://doc.rust-lang.org/error_codes/error-index.html
      return /^E\d{4}$/.test(rule) ? `https://doc.rust-lang.org/error_codes/${rule}.html` : undefined
  }
}

/** A rule without a prefix is ESLint's own; each plugin has pages of its own. */
function pageOfEslintRule(rule: string): string | undefined {
  if (/^[a-z][a-z-]*$/.test(rule)) return `https://eslint.org/docs/latest/rules/${rule}`
  const typescript = /^@typescript-eslint\/([a-z-]+)$/.exec(rule)?.[1]
  return typescript === undefined ? undefined : `https://typescript-eslint.io/rules/${typescript}`
}
