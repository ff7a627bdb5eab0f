/** What is read of the Docker daemon's answers. */

import type { Architecture } from './pause-image.js'

type Fields = Readonly<Record<string, unknown>>

export interface ContainerReport {
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly health: string | undefined
  /** Host ports by `8080/tcp`. */
  readonly hostPorts: ReadonlyMap<string, number>
}

export function readContainerReport(answer: unknown): ContainerReport {
  const state = fields(fields(answer).State)
  const ports = Object.entries(fields(fields(fields(answer).NetworkSettings).Ports))
  return {
    exitCode: Number(state.ExitCode ?? 0),
    oomKilled: state.OOMKilled === true,
    health: text(fields(state.Health).Status),
    hostPorts: new Map(
      ports.flatMap(([port, bindings]): [string, number][] => {
        const first: unknown = Array.isArray(bindings) ? bindings[0] : undefined
        return first === undefined ? [] : [[port, Number(fields(first).HostPort)]]
      }),
    ),
  }
}

export function readId(answer: unknown): string {
  return text(fields(answer).Id) ?? ''
}

/** The machine that Docker runs on. */
export interface Machine {
  readonly cpus: number
  readonly architecture: Architecture
}

export function readMachine(answer: unknown): Machine {
  const { NCPU, Architecture: architecture } = fields(answer)
  return { cpus: Number(NCPU ?? 1), architecture: architecture === 'aarch64' ? 'aarch64' : 'x86_64' }
}

/** A line of an image pull; the failure stands in it, the status is 200 all the same. */
export function readPullError(line: string): string | undefined {
  return line.trim() === '' ? undefined : text(fields(JSON.parse(line)).error)
}

export function readListed(answer: unknown): readonly { readonly id: string; readonly labels: Fields }[] {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : []
  return list.map((item) => ({ id: readId(item), labels: fields(fields(item).Labels) }))
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
