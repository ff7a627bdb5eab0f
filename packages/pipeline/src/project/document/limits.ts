/** Characters; a file of a hundred services is a tenth of it. */
const maxLength = 200_000
// Six are enough for everything that the file may hold but the structured inputs, which have their own few.
const maxDepth = 100

/**
 * Why the text is not even parsed: the parser calls itself for each level, and where that ends V8's stack inside of a
 * regular expression, it ends the process.
 */
export function refuseUnparsed(text: string): string | undefined {
  if (text.length > maxLength) return `is longer than ${maxLength} characters`
  if (isDeep(text)) return `is nested deeper than ${maxDepth} levels`
  return undefined
}

function isDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > maxDepth) return true
  }
  // Blocks within blocks: in one line (`- - - -`), or by indentation, which grows by one at least.
  return /(?:[-?:][ \t]+){100}/.test(text) || deepestIndentation(text)
}

function deepestIndentation(text: string): boolean {
  const levels: number[] = []
  for (const [, spaces = ''] of text.matchAll(/^( *)[^ \r\n]/gm)) {
    while ((levels.at(-1) ?? -1) >= spaces.length) levels.pop()
    levels.push(spaces.length)
    if (levels.length > maxDepth) return true
  }
  return false
}
