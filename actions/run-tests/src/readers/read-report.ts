import { asError } from '@slipway/action-kit'
import { decodeFile } from './decode.js'
import { isJestJson, readJestJson } from './jest-json.js'
import { isObject } from './json.js'
import { isMochaJson, readMochaJson } from './mocha-json.js'
import type { TestRun } from '../results/test-results.js'

export interface UnreadableReport {
  /** Absolute. */
  readonly report: string
  readonly problem: string
}

type RunContent = Pick<TestRun, 'framework' | 'tests' | 'complete'>

/**
 * Reads one result file; its format is told by its content, whatever its name.
 * @param directory where relative paths in it start
 */
export async function readReport(report: string, directory: string): Promise<TestRun | UnreadableReport> {
  try {
    return { ...(await readContent(report)), directory, report }
  } catch (error) {
    return { report, problem: asError(error).message }
  }
}

async function readContent(report: string): Promise<RunContent> {
  const pieces = decodeFile(report)
  let head = ''
  for await (const piece of pieces) {
    head += piece
    const first = head.trimStart().charAt(0)
    if (first === '<') return readXml(head, pieces)
    if (first === '{') return readJson(head, pieces)
    if (first !== '') break
  }
  throw new Error(
    head.trim() === '' ? 'it is empty' : 'it is neither JUnit XML, nor JSON of Jest, nor JSON of Mocha',
  )
}

async function readXml(head: string, rest: AsyncIterable<string>): Promise<RunContent> {
  const { createJUnitReader } = await import('./junit-xml.js')
  const reader = createJUnitReader()
  reader.write(head.trimStart())
  for await (const piece of rest) reader.write(piece)
  return { framework: 'report', tests: reader.end(), complete: true }
}

async function readJson(head: string, rest: AsyncIterable<string>): Promise<RunContent> {
  let text = head
  for await (const piece of rest) text += piece
  const value: unknown = JSON.parse(text)
  if (isObject(value) && isJestJson(value)) return { framework: 'jest', ...readJestJson(value) }
  if (isObject(value) && isMochaJson(value)) return { framework: 'mocha', ...readMochaJson(value) }
  throw new Error('it is JSON, but neither of Jest nor of Mocha')
}
