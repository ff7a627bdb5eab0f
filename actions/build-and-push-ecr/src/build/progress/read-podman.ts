import type { Clock } from '@slipway/action-kit'
import type { EmitEvent, ProgressReader } from './build-event.js'
import { openSteps } from './sequential-steps.js'

/**
 * Reads Podman and Buildah: `STEP 3/7: RUN make`, with several stages `[1/2] STEP 3/7: RUN make`, with several platforms
 * `[linux/arm64] [1/2] STEP ...`. Output of the instruction comes on both streams, and so do the builder's own words.
 * Source: containers/buildah, imagebuildah/stage_executor.go, and containers/image, copy/copy.go
 */
export function readPodman(emit: EmitEvent, clock: Pick<Clock, 'now'>): ProgressReader {
  const steps = openSteps(emit, clock)
  let last = 0
  let current = ''
  let verdict: string | undefined

  return {
    read(line, stream) {
      const [, where, number, count, instruction] =
        /^((?:\[[^\]\s]+\] )*)STEP (\d+)\/(\d+): (.*)$/.exec(line) ?? []
      if (instruction !== undefined && isNext(Number(number), last)) {
        last = Number(number)
        current = instruction
        steps.start(`[${describePlace(where ?? '')}${number}/${count}] ${instruction}`)
      } else if (line.startsWith('--> Using cache ')) {
        steps.markCached()
      } else if (/^(?:\[[^\]\s]+\] )*COMMIT\b/.test(line)) {
        steps.end('done')
      } else if (line.startsWith('Error: ') && stream === 'stderr') {
        verdict = line
      } else if (!isOwnWord(line)) {
        // What an instruction prints without a line end stands before the id of its layer.
        steps.print(line.replace(/--> [0-9a-f]{11}$/, ''), stream)
      }
    },
    end(failed) {
      if (verdict !== undefined && !steps.isOpen()) emit({ kind: 'said', line: verdict, stream: 'stderr' })
      steps.end(failed ? 'failed' : 'done', failed ? verdict?.replace(quoting(current), '') : undefined)
    },
  }
}

/** How the verdict begins: with the instruction that the line of its step has named. */
function quoting(instruction: string): string {
  return `Error: building at STEP "${instruction}": `
}

/** A stage begins at 1; where it is not wanted, some of its steps are left out. */
function isNext(number: number, last: number): boolean {
  return number === 1 || number === last + 1
}

/** `[linux/arm64] [1/2] ` becomes `linux/arm64 stage 1/2, `. */
function describePlace(where: string): string {
  const parts = [...where.matchAll(/\[([^\]]+)\]/g)].map(([, part = '']) => part)
  const place = parts.map((part) => (/^\d+\/\d+$/.test(part) ? `stage ${part}` : part)).join(' ')
  return place === '' ? '' : `${place}, `
}

/** The ids of layers, the copying of blobs, a line each; what the isolation `chroot` says before the error. */
function isOwnWord(line: string): boolean {
  return /^(?:--> [0-9a-f]{11,}|--> (?:Pushing cache|Cache pulled from remote).*|[0-9a-f]{64}|Getting image source signatures|Copying (?:blob|config) .*|Writing manifest to image destination|Storing signatures|subprocess exited with status \d+)$/.test(
    line,
  )
}
