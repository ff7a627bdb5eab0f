import { stripVTControlCharacters } from 'node:util'
import type { Finding } from '../finding.js'
import { eslintStylish } from './eslint-stylish.js'
import { goCompiler } from './go.js'
import { javac } from './javac.js'
import { kotlinc } from './kotlinc.js'
import { maven } from './maven.js'
import { createBlocks, type BlockRules } from './output-block.js'
import { rustc } from './rustc.js'
import { typescript } from './typescript.js'
import { webpack } from './webpack.js'

/** Finds what compilers, bundlers and linters say about the code in what a command prints. */
export interface OutputFindings {
  /** @param text one line of either stream, as it was printed, without its line end */
  line(text: string): void
  /** All findings, in the order in which they were printed. The same one told twice is there twice. */
  end(): readonly Finding[]
}

/** Each knows only lines that its tool alone prints, so the output need not be known to be of one tool. */
const tools: readonly (() => BlockRules)[] = [
  typescript,
  webpack,
  eslintStylish,
  maven,
  javac,
  kotlinc,
  goCompiler,
  rustc,
]

// No tool prints a line as long as that about a place; a bundle without line breaks is one.
const longestLine = 4_000

/** @param directory absolute; where the command runs, and where the relative paths that it prints start */
export function createOutputFindings(directory: string): OutputFindings {
  const findings: Finding[] = []
  const parsers = tools.map((rules) =>
    createBlocks(rules(), (found) => findings.push({ ...found, directory })),
  )
  return {
    line(text) {
      if (text.length > longestLine) return
      const plain = stripVTControlCharacters(text).trimEnd()
      for (const parser of parsers) parser.line(plain)
    },
    end() {
      for (const parser of parsers) parser.end()
      return findings
    },
  }
}
