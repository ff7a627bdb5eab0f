import type { TestCase } from '../../results/test-results.js'
import { boundText } from '../bound-text.js'
import type { LineFormat, LineHandler, TestContent } from '../content.js'
import { asNumber, asText, isObject, type JsonObject } from '../json.js'
import { TestCollector } from '../test-collector.js'

/** `go test -json`. Source: https://pkg.go.dev/cmd/test2json */
export const goTestJson: LineFormat<TestContent> = {
  name: 'go test JSON',
  // What go itself prints (`go: downloading ...`) may come before the first event.
  matches: (head) => head.some((line) => isEvent(parse(line))),
  create: createGoReader,
}

interface OpenPackage {
  readonly tests: Map<string, OpenTest>
  output: string
  failed: number
  hasEnded: boolean
  isCached: boolean
}

interface OpenTest {
  output: string
  hasTests: boolean
  /** Of the tests in it. */
  failed: number
}

function createGoReader(): LineHandler<TestContent> {
  const tests = new TestCollector()
  const packages = new Map<string, OpenPackage>()
  /** What building each package printed. */
  const builds = new Map<string, string>()

  const endTest = (name: string, test: string, event: JsonObject, status: TestCase['status']): void => {
    const { open, at } = openTest(packageOf(packages, name), test)
    open.tests.delete(test)
    const parent = open.tests.get(test.slice(0, test.lastIndexOf('/')))
    if (status === 'failed') {
      open.failed++
      if (parent !== undefined) parent.failed++
    }
    // It is the sum of the tests in it, unless it failed by itself.
    if (at.hasTests && (status !== 'failed' || at.failed > 0)) return
    const seconds = asNumber(event.Elapsed)
    tests.add({
      suite: [name, ...test.split('/').slice(0, -1)],
      name: test.slice(test.lastIndexOf('/') + 1),
      status,
      durationMs: seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3,
      selector: `${name} ${test}`,
      failures: status === 'failed' ? [{ text: messageOf(at.output) }] : [],
    })
  }

  const endPackage = (name: string, event: JsonObject, hasFailed: boolean): void => {
    const open = packageOf(packages, name)
    open.hasEnded = true
    // Whatever still ran when the process ended: a panic, os.Exit or the time limit.
    const running = [...open.tests].filter(([, { hasTests }]) => !hasTests)
    if (hasFailed) {
      for (const [test, { output }] of running) {
        open.failed++
        const suite = [name, ...test.split('/').slice(0, -1)]
        const text = messageOf(`${output}\n${open.output}`)
        const last = test.slice(test.lastIndexOf('/') + 1)
        tests.add({ suite, name: last, status: 'failed', selector: `${name} ${test}`, failures: [{ text }] })
      }
      if (open.failed === 0)
        tests.add(failedPackage(name, open.output, builds.get(asText(event.FailedBuild) ?? '')))
    }
    open.tests.clear()
    open.output = ''
  }

  return {
    line(text) {
      const event = parse(text)
      if (!isEvent(event)) return
      const { Action: action } = event
      const name = asText(event.Package) ?? ''
      const test = asText(event.Test)
      const output = asText(event.Output) ?? ''
      if (action === 'build-output') {
        const path = asText(event.ImportPath) ?? ''
        builds.set(path, boundText((builds.get(path) ?? '') + output))
      } else if (action === 'build-fail' || name === '') {
        return
      } else if (test === undefined) {
        if (action === 'output') addOutput(packageOf(packages, name), output)
        else if (action === 'fail') endPackage(name, event, true)
        else if (action === 'pass' || action === 'skip') endPackage(name, event, false)
        else packageOf(packages, name)
      } else if (action === 'pass' || action === 'skip' || action === 'fail') {
        endTest(name, test, event, action === 'pass' ? 'passed' : action === 'skip' ? 'skipped' : 'failed')
      } else {
        const { at } = openTest(packageOf(packages, name), test)
        if (action === 'output') at.output = boundText(at.output + output)
      }
    },
    end() {
      const all = [...packages.values()]
      const tested = all.filter(({ isCached }) => !isCached)
      return {
        ...tests.build(),
        framework: 'go',
        complete: all.every(({ hasEnded }) => hasEnded),
        ...(all.length > 0 && tested.length === 0 ? { isCached: true } : {}),
      }
    },
  }
}

function parse(line: string): unknown {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line)
  } catch {
    // Programs under test print what they like among the events; that a package has no end tells of a cut file.
    return undefined
  }
}

function isEvent(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof value.Action === 'string' &&
    (typeof value.Package === 'string' || typeof value.ImportPath === 'string')
  )
}

function packageOf(packages: Map<string, OpenPackage>, name: string): OpenPackage {
  const known = packages.get(name)
  if (known !== undefined) return known
  const open: OpenPackage = { tests: new Map(), output: '', failed: 0, hasEnded: false, isCached: false }
  packages.set(name, open)
  return open
}

function openTest(open: OpenPackage, test: string): { readonly open: OpenPackage; readonly at: OpenTest } {
  const known = open.tests.get(test)
  if (known !== undefined) return { open, at: known }
  const at: OpenTest = { output: '', hasTests: false, failed: 0 }
  open.tests.set(test, at)
  const parent = open.tests.get(test.slice(0, test.lastIndexOf('/')))
  if (parent !== undefined) parent.hasTests = true
  return { open, at }
}

function addOutput(open: OpenPackage, output: string): void {
  open.output = boundText(open.output + output)
  // Source: cmd/go/internal/test/test.go
  if (/^ok\s.*\(cached\)/.test(output)) open.isCached = true
}

/** It failed, and none of its tests did: it was not built, or its process ended. */
function failedPackage(name: string, output: string, build: string | undefined): TestCase {
  const text = [build, output].filter((part) => part !== undefined && part.trim() !== '').join('\n')
  const failures = [{ text: messageOf(text) }]
  return { suite: [name], name: 'the package runs', isWholeFile: true, status: 'failed', failures }
}

/** Without the lines that say only that it began and ended. */
function messageOf(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- FAIL:)/.test(line))
    .join('\n')
    .trim()
}
