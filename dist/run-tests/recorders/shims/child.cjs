'use strict'
const { spawn } = require('child_process')

/**
 * Runs the real program, whose output is read on the way. Signals reach it: a shell that is stopped stops what it
 * started by name.
 * @param {{ stdout?: (text: string) => void, stderr?: (text: string) => void }} readers of pieces of text, as they come;
 *   a stream without a reader goes where ours goes
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
exports.run = function (program, args, { stdout, stderr }) {
  return new Promise((resolve) => {
    const kind = (reader) => (reader ? 'pipe' : 'inherit')
    const child = spawn(program, args, { stdio: ['inherit', kind(stdout), kind(stderr)] })
    const forward = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, forward)
    for (const [stream, reader] of [
      [child.stdout, stdout],
      [child.stderr, stderr],
    ]) {
      if (reader) stream.setEncoding('utf8').on('data', reader)
    }
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve({ code: 127, signal: null })
    })
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve({ code, signal })
    })
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Ends this process as the real program ended. */
exports.endAs = function ({ code, signal }) {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code
}

/** Pieces of text as whole lines, with their line ends; `end` hands over a last line without one. */
exports.byLine = function (take) {
  let rest = ''
  return {
    text(piece) {
      const lines = (rest + piece).split(/(?<=\n)/)
      rest = lines.length > 0 && !lines[lines.length - 1].endsWith('\n') ? lines.pop() : ''
      for (const line of lines) take(line)
    },
    end() {
      if (rest !== '') take(rest)
      rest = ''
    },
  }
}
