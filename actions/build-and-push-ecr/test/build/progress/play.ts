import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@slipway/action-kit'
import { recordBuild, type BuildRecord } from '../../../src/build/progress/build-record.js'
import type { BuildEvent, EmitEvent, ProgressReader } from '../../../src/build/progress/build-event.js'
import { readClassic } from '../../../src/build/progress/read-classic.js'
import { readPlain } from '../../../src/build/progress/read-plain.js'
import { readPodman } from '../../../src/build/progress/read-podman.js'
import { readRawJson } from '../../../src/build/progress/read-rawjson.js'
import { logSteps } from '../../../src/build/progress/step-log.js'
import { keepLog } from './printed-log.js'

export interface Played {
  readonly log: readonly string[]
  readonly events: readonly BuildEvent[]
  readonly record: BuildRecord
}

const readers: Readonly<Record<string, (emit: EmitEvent, clock: Pick<Clock, 'now'>) => ProgressReader>> = {
  rawjson: readRawJson,
  plain: readPlain,
  classic: readClassic,
  podman: readPodman,
  buildah: readPodman,
}

/**
 * Plays what a real builder wrote: the file `<format>-<what>.txt` of the folder `recorded`, a line each with its stream in
 * front. Recorded from buildx 0.38 with BuildKit 0.30 (rawjson, plain-lint) and with the engine 20.10 (plain), the client
 * 28.2 with the engine 20.10 (classic), Podman 4.3 and Buildah 1.28; digests and the linter's sources are shortened.
 * @param context where the folder is that was sent to the builder
 */
export function play(name: string, failed: boolean, context = '/CONTEXT'): Played {
  const lines = readFileSync(join(__dirname, 'recorded', `${name}.txt`), 'utf8')
    .split('\n')
    .slice(0, -1)
  return playLines(
    name.split('-')[0] ?? '',
    lines.map((line) => [
      line.startsWith('out|') ? 'stdout' : 'stderr',
      line.slice(4).replaceAll('/CONTEXT', context),
    ]),
    failed,
  )
}

export function playLines(
  format: string,
  lines: readonly (readonly ['stdout' | 'stderr', string])[],
  failed: boolean,
): Played {
  // A clock that stands still: how long a step took is the builder's to say, or nobody's.
  const clock: Clock = { now: () => 0, sleep: () => Promise.resolve() }
  const kept = keepLog()
  const shown = logSteps({ clock, log: kept.log }, 'app/Dockerfile')
  const recorder = recordBuild()
  const events: BuildEvent[] = []
  const open = readers[format]
  if (open === undefined) throw new Error(`No reader for ${format}`)
  const reader = open((event) => {
    events.push(event)
    recorder.take(event)
    shown.take(event)
  }, clock)
  lines.forEach(([stream, line]) => reader.read(line, stream))
  reader.end(failed)
  shown.close()
  return { log: kept.lines(), events, record: recorder.record() }
}
