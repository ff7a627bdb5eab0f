import { stripVTControlCharacters } from 'node:util'
import type { Clock } from '@slipway/action-kit'
import type { EmitEvent, ProgressReader } from './build-event.js'
import { openSteps } from './sequential-steps.js'

/**
 * Reads the builder that Docker had before BuildKit: `Step 3/7 : RUN make`, the output, ` ---> 4ab453da5bbc`. A step ends
 * where the next begins; a step's number has to be the next one, so that hardly any output passes for one.
 */
export function readClassic(emit: EmitEvent, clock: Pick<Clock, 'now'>): ProgressReader {
  const steps = openSteps(emit, clock)
  let expected = 1
  /** The verdict is the last line there; instructions print to the other stream only. */
  const stderr: string[] = []

  const readOutput = (line: string, plain: string): void => {
    const [, number, count, instruction] = /^Step (\d+)\/(\d+) : (.*)$/.exec(plain) ?? []
    if (instruction !== undefined && Number(number) === expected) {
      expected++
      steps.start(`[${number}/${count}] ${instruction}`)
    } else if (plain === ' ---> Using cache') {
      steps.markCached()
    } else if (/^Successfully (?:built|tagged) /.test(plain)) {
      steps.end('done')
    } else if (!isOwnWord(plain, line) && (plain !== '' || steps.isOpen())) {
      steps.print(line.includes(red) ? `${line}${normal}` : line, 'stdout')
    }
  }

  return {
    read(line, stream) {
      const plain = stripVTControlCharacters(line)
      if (stream === 'stdout') readOutput(line, plain)
      else if (!isDeprecation(plain)) stderr.push(plain)
    },
    end(failed) {
      const verdict = failed && steps.isOpen() ? stderr.pop() : undefined
      steps.end(failed ? 'failed' : 'done', verdict)
      for (const line of stderr) emit({ kind: 'said', line, stream: 'stderr' })
    },
  }
}

// What an instruction prints to stderr is red here; the way back to the normal colour comes with the next line.
const red = '\u001b[91m'
const normal = '\u001b[0m'

function isOwnWord(plain: string, line: string): boolean {
  const own =
    /^Sending build context to Docker daemon|^ ---> |^Removing (?:intermediate )?container |^Removed intermediate container /
  return own.test(plain) || (plain === '' && line !== '')
}

/** The client's advice to use another builder. Source: docker/cli, cmd/docker/builder.go */
function isDeprecation(plain: string): boolean {
  return plain === '' || /^DEPRECATED: The legacy builder is deprecated|^ {12}\S/.test(plain)
}
