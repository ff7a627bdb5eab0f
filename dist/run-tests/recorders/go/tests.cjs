'use strict'
/** The events of `go test -json` as tests: those without subtests, and the parents that failed by themselves. */

/** The end of what a test printed says why it failed; more than this is not kept. */
const longestText = 64 * 1024

/** By the test itself: what it said as it failed, perhaps. */
const logged = /^ *[^\s:]+\.go:\d+: |^panic: /m

class GoTests {
  /**
   * @param {(event: string, more?: object) => void} write
   * @param {(name: string, test?: string) => { file?: string, line?: number }} locate
   * @param {ReadonlySet<string>} asked selectors of tests that were asked to be repeated: told in any case
   */
  constructor(write, locate, asked) {
    this.write = write
    this.locate = locate
    this.asked = asked
    this.packages = new Map()
    this.builds = new Map()
  }

  event(event) {
    const { Action: action, Package: name, Test: test, Output: text = '' } = event
    if (action === 'build-output') {
      const so = this.builds.get(event.ImportPath) || ''
      this.builds.set(event.ImportPath, (so + text).slice(-longestText))
    }
    if (name === undefined) return
    const one = this.packages.get(name) || { name, tests: new Map(), output: '', ended: false }
    this.packages.set(name, one)
    if (test === undefined) this.packageEvent(one, action, text, event.FailedBuild)
    else this.testEvent(one, test, action, text, event.Elapsed)
  }

  packageEvent(one, action, text, failedBuild) {
    if (action === 'output') {
      one.output = (one.output + text).slice(-longestText)
      if (/^ok {2}\t\S+\t\(cached\)/.test(text)) one.isCached = true
    }
    if (action === 'pass') this.passed(one)
    if (action === 'fail') this.failed(one, failedBuild)
    if (['pass', 'fail', 'skip'].includes(action)) one.ended = true
  }

  testEvent(one, name, action, text, elapsed) {
    if (action === 'run') {
      const before = one.tests.get(name)
      // With -count a test runs several times; a failure stays.
      one.tests.set(name, { output: '', failures: (before && before.failures) || [], isOpen: true })
      for (const parent of parents(name)) {
        const found = one.tests.get(parent)
        if (found) found.hasSubtests = true
      }
    }
    const test = one.tests.get(name)
    if (test === undefined) return
    if (action === 'output' && !/^=== [A-Z]+ |^ *--- (?:PASS|FAIL|SKIP|BENCH): /.test(text)) {
      test.output = (test.output + text).slice(-longestText)
    }
    if (['pass', 'fail', 'skip'].includes(action)) this.ended(one, name, test, action, elapsed)
  }

  ended(one, name, test, action, elapsed) {
    test.isOpen = false
    if (action === 'fail') {
      for (const parent of parents(name)) {
        const found = one.tests.get(parent)
        if (found) found.hasFailedSubtest = true
      }
      test.failures = [...test.failures, describe(test.output)]
    }
    const selector = `${one.name} ${name}`
    const isOwn =
      !test.hasSubtests || (action === 'fail' && (!test.hasFailedSubtest || logged.test(test.output)))
    if (!isOwn && !this.asked.has(selector)) return
    const status = test.failures.length > 0 ? 'failed' : action === 'skip' ? 'skipped' : 'passed'
    this.tell(one, { name, selector, status, durationMs: (elapsed || 0) * 1000, failures: test.failures })
  }

  tell(one, { name, ...more }) {
    const parts = name.split('/')
    const suite = [one.name, ...parts.slice(0, -1)]
    const place = this.locate(one.name, parts[0])
    const id = `${one.name} ${name}`
    this.write('tests', { tests: [{ id, suite, name: parts[parts.length - 1], ...place, ...more }] })
  }

  passed(one) {
    // A binary that comes to its end prints PASS; os.Exit(0) in TestMain ends it before: golang/go#29062.
    if (one.output.includes('PASS') || !/^ok {2}\t/m.test(one.output)) return
    this.tellPackage(one, 'ends with PASS', [
      'The test binary ended with exit code 0 without PASS: its tests did not come to their end.',
      one.output.trim(),
    ])
  }

  /** golang/go#38382: a crash, a panic outside of a test, or an exit has no event of its own. */
  failed(one, failedBuild) {
    const built = failedBuild === undefined ? undefined : this.builds.get(failedBuild)
    if (built !== undefined || /\[(?:build|setup) failed\]/.test(one.output)) {
      return this.tellPackage(one, 'builds', [built || one.output])
    }
    // The binary itself says FAIL when it comes to its end; what a panic or an exit left out, it did not get to.
    if (!/^FAIL$/m.test(one.output)) this.isPartial = true
    let hasFailed = [...one.tests.values()].some(({ failures }) => failures.length > 0)
    for (const [name, test] of one.tests) {
      if (!test.isOpen || test.hasSubtests) continue
      hasFailed = true
      test.output += `The test had not ended when its process did.\n${one.output}`
      this.ended(one, name, test, 'fail', undefined)
    }
    if (!hasFailed) this.tellPackage(one, 'runs', [one.output.trim()])
  }

  tellPackage(one, name, parts) {
    const failures = [{ text: parts.filter(Boolean).join('\n\n') }]
    const test = {
      suite: [one.name],
      name,
      isWholeFile: true,
      selector: one.name,
      status: 'failed',
      failures,
    }
    this.write('tests', { tests: [test] })
  }

  /** @returns whether every package came to its end */
  end() {
    const packages = [...this.packages.values()]
    const ran = packages.filter(({ tests }) => tests.size > 0)
    if (ran.length > 0 && ran.every(({ isCached }) => isCached)) this.write('cached')
    return packages.every(({ ended }) => ended)
  }
}

function parents(name) {
  const parts = name.split('/')
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** The four spaces before each line of a log say nothing. */
function describe(output) {
  const text = whyFirst(output.replace(/^ {4}/gm, '').trim()) || 'The test failed without a message.'
  const example = /^got:\n([\s\S]*)\nwant:\n([\s\S]*)$/.exec(text)
  if (example) return { text, actual: example[1], expected: example[2] }
  // Of testify's Equal.
  const equal = /^\s*expected: (.*)\n\s*actual {2}: (.*)$/m.exec(text)
  return equal ? { text, expected: equal[1], actual: equal[2] } : { text }
}

/**
 * What a test logs looks the same whether it fails by it or not; what ended it comes last. So that stands in front: a
 * panic with its stack, or the last entry of the log, which is there once more in its place.
 */
function whyFirst(text) {
  const panic = text.search(/^panic: /m)
  if (panic >= 0) return `${text.slice(panic).trim()}\n\n${text.slice(0, panic).trim()}`.trim()
  const entries = text.split(/^(?=[^\s:]+\.go:\d+: )/m)
  return entries.length > 1 ? `${entries[entries.length - 1]}\n\n${text}` : text
}

exports.GoTests = GoTests
