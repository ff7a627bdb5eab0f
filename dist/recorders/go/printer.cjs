'use strict'
/**
 * What `go test` prints, from the events of `go test -json`. With -json the test binary always runs verbosely, so what
 * it logs and reports is put together here as testing.go (flushToParent, chattyPrinter) and cmd/go/internal/test
 * (runTestActor, builderPrintTest) do without. One thing cannot be told: a line that a test itself prints with four
 * spaces in front is taken for a line of its log.
 */

const framing = /^=== [A-Z]+ /
const report = /^ *--- (PASS|FAIL|SKIP): /

/** The output of one package. */
class PackageOutput {
  constructor(verbose, emit) {
    this.verbose = verbose
    this.emit = emit
    /** What each test has logged that is printed when it has failed. */
    this.logs = new Map()
    /** What kind of line a test has begun and not ended: long lines come in pieces. */
    this.begun = new Map()
    this.lastName = ''
  }

  add(test, text) {
    if (test === undefined) return this.emit(text)
    const isFrame = framing.test(text)
    const [, verdict] = report.exec(text) || []
    const begun = this.begun.get(test)
    const kind = isFrame || verdict ? 'frame' : begun || (text.startsWith('    ') ? 'log' : 'print')
    this.begun.set(test, text.endsWith('\n') ? undefined : kind)
    if (isFrame) this.frame(test, text)
    else if (verdict) this.report(test, text, verdict)
    else if (kind === 'log') this.log(test, text, begun === undefined)
    else this.print(test, text)
  }

  /** What was printed without a line end has what was logged next in its line. */
  print(test, text) {
    const [, printed, logged] = (!this.verbose && /^(.+?)( {4}[\w.-]+\.go:\d+: .*)$/s.exec(text)) || []
    this.emit(printed || text)
    if (logged) this.keep(test, logged)
  }

  frame(test, text) {
    this.lastName = test
    if (this.verbose) this.emit(text)
  }

  log(test, text, isNewLine) {
    if (!this.verbose) return this.keep(test, text)
    if (isNewLine && this.lastName !== test && this.lastName !== '') this.emit(`=== NAME  ${test}\n`)
    this.lastName = test
    this.emit(text)
  }

  report(test, line, verdict) {
    const block = line.trimStart() + (this.logs.get(test) || '')
    this.logs.delete(test)
    if (!this.verbose && verdict !== 'FAIL') return
    const parent = this.parentOf(test)
    if (parent !== undefined) return this.keep(parent, block.replace(/^(?=.)/gm, '    '))
    this.lastName = test
    this.emit(block)
  }

  keep(test, text) {
    this.logs.set(test, (this.logs.get(test) || '') + text)
  }

  /** The name of a subtest may have slashes of its own. */
  parentOf(test) {
    for (let at = test.lastIndexOf('/'); at > 0; at = test.lastIndexOf('/', at - 1)) {
      if (this.begun.has(test.slice(0, at))) return test.slice(0, at)
    }
    return undefined
  }
}

/** All packages, each as a block, in the order in which they began. */
class Printer {
  /**
   * @param {{ verbose: boolean, local: boolean }} mode `local`: no package was named; all is printed as it comes
   * @param {{ stdout: (text: string) => void, stderr: (text: string) => void }} out
   */
  constructor({ verbose, local }, out) {
    this.verbose = verbose
    this.local = local
    this.out = out
    this.packages = new Map()
    this.hasBegun = false
  }

  event({ Action: action, Package: name, Test: test, Output: text }) {
    if (action === 'build-output') return this.out.stderr(text)
    if (name === undefined) return
    this.hasBegun = true
    const one = this.packages.get(name) || this.begin(name)
    if (action === 'output') one.output.add(test, text)
    else if (test === undefined && ['pass', 'fail', 'skip'].includes(action)) one.ended = action
    this.flush()
  }

  begin(name) {
    const one = { text: '', ended: undefined }
    one.output = new PackageOutput(this.verbose, (text) => {
      one.text += text
    })
    this.packages.set(name, one)
    return one
  }

  flush() {
    for (const [name, one] of this.packages) {
      // Without -v nothing is known to be printed before the package has ended: of one that passes it is one line.
      if (one.ended === undefined && !this.local && !this.verbose) return
      const isShort = one.ended === 'pass' && !this.local && !this.verbose
      this.out.stdout(isShort ? summaryLines(one.text) : one.text)
      one.text = ''
      if (one.ended === undefined) return
      this.packages.delete(name)
    }
  }

  /** What is left of packages that have no end. */
  end() {
    for (const { text } of this.packages.values()) this.out.stdout(text)
    this.packages.clear()
  }
}

/** `ok`, and what -cover prints for a package without tests. */
function summaryLines(text) {
  const lines = text.split(/(?<=\n)/)
  return lines.filter((line) => /^(?:ok {2}|\? {3})?\t\S+\t/.test(line)).join('')
}

exports.Printer = Printer
