import type { ContainerDefinition } from './container.js'

/** What happens to a simulated container of an image; without any, it starts and is healthy for ever. */
export interface ContainerScript {
  /** From the pulled image to the running container, in milliseconds of the world's time. */
  readonly startMs?: number
  /** It ends by itself, that long after its start, having logged that. */
  readonly exit?: { readonly afterMs: number; readonly code: number; readonly logs?: readonly string[] }
  /** It is killed for its memory instead: at `exit.afterMs`, or at once. */
  readonly oom?: boolean
  /** The status that health checks are answered with; `timeout`, or undefined from a function: no answer. */
  readonly health?: number | 'timeout' | (() => number | undefined)
  /** The image is not there, may not be pulled, or is not there for the CPU of the task. */
  readonly pull?: 'missing' | 'denied' | 'platform'
  /** ECS's reason for which it cannot be started: `ResourceInitializationError: …`. */
  readonly failToStart?: string
  /** What it logs: when it starts, or that long after its start. */
  readonly logs?: readonly (string | { readonly afterMs: number; readonly line: string })[]
  /** AWS takes the Spot capacity back, that long after the container's start. */
  readonly interruptedAfterMs?: number
}

/** One for every start of the image, or one a start: the last of them counts for all further ones. */
export type ContainerScripts = ContainerScript | readonly ContainerScript[]

/** Which containers a script is for; what is not named fits all. */
export interface ScriptTarget {
  readonly image?: string | RegExp
  readonly container?: string
  /** The words of the command, joined by spaces, RunTask's overrides included. */
  readonly command?: string | RegExp
}

/** What a script is looked up by. */
export type ScriptedContainer = Pick<ContainerDefinition, 'name' | 'image' | 'command'>

interface Entry {
  readonly target: ScriptTarget
  readonly scripts: readonly ContainerScript[]
  /** How many containers have been started by it. */
  starts: number
}

/** Scripts by image, container or command: the last one that fits a container counts. */
export class ScriptBook {
  readonly #entries: Entry[] = []

  /** @param isMissing whether an image is known not to exist: it cannot be pulled then, script or not */
  constructor(private readonly isMissing: (image: string) => boolean) {}

  /** @param what an image (a whole reference, or a pattern that it has to match), or more than that */
  add(what: string | RegExp | ScriptTarget, scripts: ContainerScripts): void {
    const target = typeof what === 'string' || what instanceof RegExp ? { image: what } : what
    this.#entries.push({ target, scripts: isList(scripts) ? scripts : [scripts], starts: 0 })
  }

  /** Counts a container's start. @returns what gives its script, which may be another one when a newer one fits */
  start(container: ScriptedContainer): () => ContainerScript {
    const own = this.#find(container)
    const start = own === undefined ? 0 : own.starts++
    return () => {
      const entry = this.#find(container)
      if (entry === undefined) return this.isMissing(container.image) ? { pull: 'missing' } : {}
      return entry.scripts[entry === own ? start : 0] ?? entry.scripts.at(-1) ?? {}
    }
  }

  #find({ name, image, command = [] }: ScriptedContainer): Entry | undefined {
    return this.#entries.findLast(
      ({ target }) =>
        fits(image, target.image) && fits(name, target.container) && fits(command.join(' '), target.command),
    )
  }
}

function fits(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? wanted === text : wanted.test(text)
}

// Array.isArray does not narrow a readonly list.
function isList(scripts: ContainerScripts): scripts is readonly ContainerScript[] {
  return Array.isArray(scripts)
}
