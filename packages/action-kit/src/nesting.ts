/** Levels of lists and mappings in a document that a person writes: ten times what any input has a use for. */
export const deepestNesting = 100

/**
 * Whether a text of YAML or JSON is nested deeper than anybody writes. To be asked before it is parsed: the parser of YAML
 * calls itself for each level, and where that ends V8's stack inside of a regular expression, it ends the process.
 */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > deepestNesting) return true
  }
  // Blocks within blocks: in one line (`- - - -`), or by indentation, which grows by one at least.
  return /(?:[-?:][ \t]+){100}/.test(text) || isIndentedTooDeep(text)
}

function isIndentedTooDeep(text: string): boolean {
  const levels: number[] = []
  for (const [, spaces = ''] of text.matchAll(/^( *)[^ \r\n]/gm)) {
    while ((levels.at(-1) ?? -1) >= spaces.length) levels.pop()
    levels.push(spaces.length)
    if (levels.length > deepestNesting) return true
  }
  return false
}
