import { readFileSync } from 'node:fs'

/**
 * Finds the line where a test is written, for frameworks that do not tell: the first with its title as a string, or with
 * its name declared as a function. Nothing for a title that is put together.
 */
export type TestLines = (path: string, name: string) => number | undefined

/** Keeps the files that it has read: many tests are in one. */
export function createTestLines(): TestLines {
  const files = new Map<string, readonly string[]>()
  return (path, name) => {
    if (name === '') return undefined
    const lines = files.get(path) ?? readFileSync(path, 'utf8').split('\n')
    files.set(path, lines)
    return lineOfTest(lines, name)
  }
}

function lineOfTest(lines: readonly string[], name: string): number | undefined {
  const titled = lines.findIndex((line) => quotes.some((quote) => line.includes(quote + name + quote)))
  if (titled >= 0) return titled + 1
  // Parameters follow the name of a parametrised test: `total(int)[2]`, `test_total[3-4]`.
  const identifier = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(name)?.[0]
  if (identifier === undefined || !/^$|^[([{]|^\/|^ \{/.test(name.slice(identifier.length))) return undefined
  const declaration = new RegExp(
    `\\b(?:def|fun|func|fn|function|void|Task|test|TEST\\w*\\(\\w+, *)\\s*(?:\\([^)]*\\)\\s*)?${identifier}\\s*[(<)]`,
    'u',
  )
  const declared = lines.findIndex((line) => declaration.test(line))
  return declared < 0 ? undefined : declared + 1
}

const quotes = ["'", '"', '`']
