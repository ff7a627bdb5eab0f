'use strict'
/**
 * What Rust's test harness and cargo print, read line by line: cargo names each test binary on its standard error, the
 * binary tells of its tests on standard output. Source: https://doc.rust-lang.org/rustc/tests/index.html and
 * library/test/src/formatters in rust-lang/rust.
 */

/** Notes behind a name that are no part of it: `- should panic`, of doc tests `- compile fail`. */
const notes = / - (?:should panic|compile fail|compile)$/

class Libtest {
  /**
   * @param {{ binary: (path: string, executable: string) => object, docTests: (crate: string) => object,
   *   announce: (total: number) => void, test: (binary: object, test: object) => void }} listener
   */
  constructor(listener) {
    this.listener = listener
    this.waiting = []
    this.panics = new Map()
    this.total = 0
    this.unfinished = false
    this.sections = 0
  }

  stderr(line) {
    const running = /^\s+Running (?:unittests )?(?:(.*?) )?\((.+)\)$/.exec(line)
    const docTests = /^\s+Doc-tests (\S+)/.exec(line)
    if (running) this.waiting.push(this.listener.binary(running[1] || '', running[2]))
    else if (docTests) this.waiting.push(this.listener.docTests(docTests[1]))
    else this.panicLine(line)
  }

  /** With --nocapture a panic is only here. */
  panicLine(line) {
    const [, name] = /^thread '([^']+)' .*panicked at /.exec(line) || []
    if (name !== undefined) this.panic = { name, lines: [] }
    if (this.panic === undefined) return
    this.panic.lines.push(line)
    this.panics.set(this.panic.name, this.panic.lines.join('\n'))
    if (line === '' || line.startsWith('note: ')) this.panic = undefined
  }

  stdout(line) {
    if (line.startsWith('{')) return this.json(line)
    const running = /^running (\d+) tests?$/.exec(line)
    if (running) return this.begin(Number(running[1]))
    if (this.section === undefined) return
    const result = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line)
    if (result) this.finish(...result.slice(1).map(Number))
    else if (this.section.reading) this.failureLine(line)
    else if (line === 'failures:') this.section.reading = true
    else this.testLine(line)
  }

  begin(total) {
    // The doc tests of one crate may come in several sections, without another headline. `cargo -q` prints none at all.
    const same = this.binary && this.binary.isDoc ? this.binary : undefined
    this.binary = this.waiting.shift() || same || this.listener.binary('', '')
    this.section = {
      total,
      told: new Map(),
      reading: false,
      failures: new Map(),
      name: undefined,
      begun: undefined,
    }
    this.unfinished = true
    this.total += total
    this.listener.announce(this.total)
  }

  testLine(line) {
    // With --nocapture the name may stand behind what another test has printed, and before what this one prints.
    const whole =
      /^test (.+?) \.\.\. (ok|FAILED|ignored|bench)(?:[,:] .*)?(?: <([\d.]+)s>)?$/.exec(line) ||
      /^.*test (\S+(?: - .+)?) \.\.\. (ok|FAILED)$/.exec(line)
    if (whole) return this.tell(whole[1], whole[2], whole[3])
    const begun = /^test (\S+(?: - .+?)?) \.\.\. /.exec(line)
    if (begun) this.section.begun = begun[1]
    else if (this.section.begun !== undefined && /^(?:ok|FAILED)$/.test(line))
      this.tell(this.section.begun, line)
  }

  tell(label, verdict, seconds) {
    const name = label.replace(notes, '')
    const status = { FAILED: 'failed', ignored: 'skipped' }[verdict] || 'passed'
    const durationMs = seconds === undefined ? undefined : Number(seconds) * 1000
    this.section.begun = undefined
    this.section.told.set(name, status)
    this.listener.test(this.binary, { name, status, durationMs, failures: this.failuresOf(name, status) })
  }

  failuresOf(name, status) {
    if (status !== 'failed') return []
    const printed = this.section.failures.get(name) || this.panics.get(name)
    return [describe(printed || 'The test failed; what it printed is in the log.')]
  }

  failureLine(line) {
    const { section } = this
    const [, name] = /^---- (.+) stdout ----$/.exec(line) || []
    if (name !== undefined) {
      section.name = name.replace(notes, '')
      section.failures.set(section.name, '')
    } else if (line === 'failures:') section.name = undefined
    else if (section.name !== undefined) {
      section.failures.set(section.name, `${section.failures.get(section.name)}${line}\n`)
    } else if (/^ {4}\S/.test(line) && !section.told.has(line.trim().replace(notes, ''))) {
      // Terse output names only these.
      section.told.set(line.trim().replace(notes, ''), 'failed')
    }
  }

  finish(passed, failed, ignored) {
    const { told } = this.section
    // A test whose line is hidden behind what it printed is one of those that did not fail.
    if (this.section.begun !== undefined && !told.has(this.section.begun)) this.tell(this.section.begun, 'ok')
    for (const [name, status] of told) if (status === 'failed') this.tell(name, 'FAILED')
    this.tellUnnamed('passed', passed)
    this.tellUnnamed('failed', failed)
    this.tellUnnamed('skipped', ignored)
    this.section = undefined
    this.unfinished = false
  }

  /** Terse output (`-q`) does not name the tests that pass; they count all the same. */
  tellUnnamed(status, count) {
    const named = [...this.section.told.values()].filter((one) => one === status).length
    for (let at = named; at < count; at++) {
      const name = `(${status} test ${at - named + 1}, which the output does not name)`
      this.listener.test(this.binary, { name, status, failures: this.failuresOf(name, status) })
    }
  }

  /** `--format json` of nightly toolchains. */
  json(line) {
    let event
    try {
      event = JSON.parse(line)
    } catch {
      // A test printed it.
      return
    }
    if (event.type === 'suite' && event.event === 'started') this.begin(event.test_count)
    if (this.section === undefined) return
    if (event.type === 'suite' && event.event !== 'started') {
      this.section = undefined
      this.unfinished = false
    }
    if (event.type !== 'test' || !['ok', 'failed', 'ignored'].includes(event.event)) return
    if (event.stdout) this.section.failures.set(event.name, event.stdout)
    this.tell(event.name, event.event === 'failed' ? 'FAILED' : event.event, event.exec_time)
  }

  /**
   * @param {number | null} code cargo's
   * @returns whether every binary told of all its tests
   */
  isComplete(code) {
    return !this.unfinished && (code === 0 || this.waiting.length === 0)
  }
}

/** The message first, then all that the test printed. */
function describe(printed) {
  const text = printed.trim()
  const [, message = ''] = /panicked at [^\n]*:\d+:\d+:\n([^\n]+)/.exec(text) || []
  const failure = { text: message === '' || text.startsWith(message) ? text : `${message}\n\n${text}` }
  const [, actual, expected] = /^ {2}left: (.*)\n right: (.*)$/m.exec(text) || []
  return actual === undefined ? failure : { ...failure, actual, expected }
}

exports.Libtest = Libtest
