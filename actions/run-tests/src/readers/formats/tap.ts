import type { TestCase } from '../../results/test-results.js'
import type { LineFormat, LineHandler, TestContent } from '../content.js'
import { TestCollector } from '../test-collector.js'
import { readDiagnostics, type Diagnostics } from './tap-diagnostics.js'

/** TAP 12 to 14. Source: https://testanything.org/tap-version-14-specification.html */
export const tap: LineFormat<TestContent> = {
  name: 'TAP',
  matches: (head) =>
    head.some((line) => /^TAP version \d+\s*$|^1\.\.\d+(?:\s*#.*)?$|^(?:not )?ok \d+\b/.test(line)),
  create: createTapReader,
}

/** One document, or a subtest inside of one: four spaces deeper. */
interface Level {
  plan: number | undefined
  points: number
  /** Tests of subtests that have no test point yet. */
  tests: TestCase[]
}

const point = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*((?:\\.|[^#\\])*?)\s*(?:#\s*(SKIP|TODO)\S*\s*(.*))?$/i

function createTapReader(): LineHandler<TestContent> {
  const collector = new TestCollector()
  const levels: Level[] = [newLevel()]
  let yaml: { readonly indent: number; readonly lines: string[] } | undefined
  /** Missing test points, at any level. */
  let missing = 0
  let bailed: string | undefined
  /** The last test point: what its diagnostics say belongs to it. */
  let last: { readonly level: number; readonly at: number } | undefined

  const closeDeeper = (depth: number): readonly TestCase[] => {
    const inner: TestCase[] = []
    while (levels.length - 1 > depth) {
      const level = levels.pop()
      if (level === undefined) break
      missing += Math.max(0, (level.plan ?? level.points) - level.points)
      inner.unshift(...level.tests)
    }
    return inner
  }

  const addPoint = (depth: number, match: RegExpExecArray): void => {
    const inner = closeDeeper(depth)
    while (levels.length - 1 < depth) levels.push(newLevel())
    const level = levels[depth]
    if (level === undefined) return
    level.points++
    const name = (match[3] ?? '').replace(/\\(.)/g, '$1').trim()
    const test = readPoint(match, name)
    const nested = inner.map((each) => ({ ...each, suite: [name, ...each.suite] }))
    last = undefined
    if (nested.length > 0 && (test.status !== 'failed' || nested.some(({ status }) => status === 'failed'))) {
      level.tests.push(...nested)
    } else {
      level.tests.push(...nested, test)
      last = { level: depth, at: level.tests.length - 1 }
    }
  }

  const describe = ({ durationMs, file, line, text }: Diagnostics): void => {
    const level = last === undefined ? undefined : levels[last.level]
    const test = last === undefined ? undefined : level?.tests[last.at]
    if (level === undefined || test === undefined || last === undefined) return
    const failures = test.status === 'failed' && text !== '' ? [{ text }] : test.failures
    level.tests[last.at] = { ...test, durationMs: durationMs ?? test.durationMs, file, line, failures }
  }

  const flush = (): void => {
    const [root] = levels
    for (const test of root?.tests.splice(0) ?? []) collector.add(test)
  }

  return {
    line(text) {
      if (yaml !== undefined) {
        if (text.trim() !== '...') return void yaml.lines.push(text.slice(yaml.indent))
        describe(readDiagnostics(yaml.lines))
        yaml = undefined
        return
      }
      const content = text.trimStart()
      const indent = text.length - content.length
      if (content.trimEnd() === '---' && last !== undefined) {
        yaml = { indent, lines: [] }
        return
      }
      const depth = Math.floor(indent / 4)
      const match = indent % 4 === 0 ? point.exec(content) : null
      if (match !== null) {
        // What lies at the top is complete when the next test point comes.
        if (depth === 0 && levels.length === 1) flush()
        addPoint(depth, match)
        return
      }
      const plan = indent % 4 === 0 ? /^1\.\.(\d+)\s*(?:#.*)?$/.exec(content) : null
      if (plan !== null) {
        while (levels.length - 1 < depth) levels.push(newLevel())
        const level = levels[depth]
        if (level !== undefined) level.plan = Number(plan[1])
      } else if (/^Bail out!/i.test(content)) {
        bailed ??= content.slice('Bail out!'.length).trim()
      }
    },
    end() {
      // Subtests without the test point that closes them: the file is cut.
      const isOpen = levels.length > 1 || yaml !== undefined
      const inner = closeDeeper(0)
      const [root] = levels
      const plan = root?.plan
      missing += Math.max(0, (plan ?? 0) - (root?.points ?? 0))
      flush()
      for (const test of inner) collector.add(test)
      if (bailed !== undefined) collector.add(bailOut(bailed))
      return {
        ...collector.build(),
        announced: collector.total + missing,
        complete: plan !== undefined && !isOpen && bailed === undefined,
      }
    },
  }
}

function newLevel(): Level {
  return { plan: undefined, points: 0, tests: [] }
}

function readPoint([, not, number, , directive, reason]: RegExpExecArray, name: string): TestCase {
  const isExpected = directive !== undefined && (directive.toUpperCase() === 'SKIP' || not !== undefined)
  const status = isExpected ? 'skipped' : not === undefined ? 'passed' : 'failed'
  return {
    suite: [],
    name: name === '' ? `test ${number ?? ''}`.trim() : name,
    status,
    failures: status === 'failed' ? [{ text: reason ?? '' }] : [],
  }
}

function bailOut(reason: string): TestCase {
  const failures = [{ text: `Bail out! ${reason}`.trim() }]
  return { suite: [], name: 'the run comes to its end', isWholeFile: true, status: 'failed', failures }
}
