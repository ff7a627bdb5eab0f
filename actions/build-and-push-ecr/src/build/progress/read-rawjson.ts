import type { EmitEvent, ProgressReader } from './build-event.js'
import { listOf, numberOf, objectOf, textOf, type JsonObject } from '../../json.js'
import { readWarning } from './read-warning.js'
import { assembleLines, type LineAssembler } from './output-lines.js'
import { mayGoOn } from './step-names.js'
import { openTransfers } from './transfers.js'

interface Vertex {
  readonly step: string
  readonly name: string
  /** When the stretches of work began and ended: a source resolves first and fetches later. */
  readonly stretches: Map<string, number | undefined>
  readonly output: Map<number, LineAssembler>
}

/**
 * Reads `--progress rawjson`: a JSON object a line, as BuildKit's client has it. What is no JSON comes from buildx itself.
 * buildx has it since 0.13. Source: moby/buildkit, client/graph.go, SolveStatus; util/progress/progressui/display.go
 */
export function readRawJson(emit: EmitEvent): ProgressReader {
  const vertexes = new Map<string, Vertex>()
  const transfers = openTransfers(emit)

  const begin = (status: JsonObject): void => {
    const digest = textOf(status.digest)
    const started = textOf(status.started)
    if (digest === undefined) return
    const vertex = vertexes.get(digest) ?? describeVertex(status, digest)
    vertexes.set(digest, vertex)
    if (started === undefined || vertex.stretches.has(started)) return
    vertex.stretches.set(started, undefined)
    emit({ kind: 'started', step: vertex.step, name: vertex.name })
  }

  const complete = (status: JsonObject): void => {
    const vertex = vertexes.get(textOf(status.digest) ?? '')
    const [started, completed] = [textOf(status.started), textOf(status.completed)]
    if (vertex === undefined || started === undefined || completed === undefined) return
    if (vertex.stretches.get(started) !== undefined) return
    vertex.stretches.set(started, Date.parse(completed) - Date.parse(started))
    const { step } = vertex
    const stretches = [...vertexes.values()].flatMap((other) =>
      other.step === step ? [...other.stretches.values()] : [],
    )
    if (stretches.includes(undefined)) return
    flush(vertex)
    const tookMs = stretches.reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
    const error = textOf(status.error)
    emit({
      kind: 'ended',
      step,
      state: stateOf(error, status.cached === true),
      tookMs,
      error,
      mayGoOn: mayGoOn(vertex.name),
    })
  }

  const flush = ({ step, output }: Vertex): void => {
    for (const lines of output.values()) lines.end().forEach((line) => emit({ kind: 'printed', step, line }))
  }

  const readLog = (log: JsonObject): void => {
    const vertex = vertexes.get(textOf(log.vertex) ?? '')
    const data = textOf(log.data)
    if (vertex === undefined || data === undefined) return
    const stream = numberOf(log.stream) ?? 1
    const lines = vertex.output.get(stream) ?? assembleLines()
    vertex.output.set(stream, lines)
    const { step } = vertex
    lines.push(Buffer.from(data, 'base64')).forEach((line) => emit({ kind: 'printed', step, line }))
  }

  const readStatus = (status: JsonObject): void => {
    const vertex = vertexes.get(textOf(status.vertex) ?? '')
    const total = numberOf(status.total)
    if (vertex === undefined || total === undefined) return
    transfers.update(vertex.step, textOf(status.id) ?? '', numberOf(status.current) ?? 0, total)
  }

  return {
    read(line, stream) {
      const status = line.startsWith('{') ? parse(line) : undefined
      if (status === undefined) {
        emit({ kind: 'said', line, stream })
        return
      }
      // In one object with its end may stand what a step printed last.
      const told = listOf(status.vertexes)
      told.forEach(begin)
      listOf(status.warnings).forEach((warning) => emit({ kind: 'warned', warning: readWarning(warning) }))
      listOf(status.statuses).forEach(readStatus)
      listOf(status.logs).forEach(readLog)
      told.forEach(complete)
    },
    end: () => vertexes.forEach(flush),
  }
}

/** Several vertexes may make one step: a `COPY --link` copies, then merges. */
function describeVertex(status: JsonObject, digest: string): Vertex {
  const group = objectOf(status.progressGroup)
  const name = oneLine(textOf(group.name) ?? textOf(status.name) ?? digest)
  return { step: textOf(group.id) ?? digest, name, stretches: new Map(), output: new Map() }
}

function parse(line: string): JsonObject | undefined {
  try {
    return objectOf(JSON.parse(line))
  } catch {
    // Not every line that begins with a brace is a status: it is shown as it is.
    return undefined
  }
}

/** What was under way when something else failed ends with `context canceled`. */
function stateOf(error: string | undefined, cached: boolean): 'done' | 'cached' | 'failed' | 'cancelled' {
  if (error !== undefined) return error.endsWith('context canceled') ? 'cancelled' : 'failed'
  return cached ? 'cached' : 'done'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
