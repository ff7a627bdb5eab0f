/** What happens to a simulated container of an image; without any, it starts and is healthy for ever. */
export interface ContainerScript {
  /** From the pulled image to the running container, in milliseconds of the world's time. */
  readonly startMs?: number
  /** It ends by itself, that long after its start, having logged that. */
  readonly exit?: { readonly afterMs: number; readonly code: number; readonly logs?: readonly string[] }
  /** It is killed for its memory instead: at `exit.afterMs`, or at once. */
  readonly oom?: boolean
  /** The status that health checks are answered with; undefined: no answer. */
  readonly health?: number | (() => number | undefined)
  /** The image is not there, or may not be pulled. */
  readonly pull?: 'missing' | 'denied'
  /** ECS's reason for which it cannot be started: `ResourceInitializationError: …`. */
  readonly failToStart?: string
  /** What it logs when it starts. */
  readonly logs?: readonly string[]
}

/** Scripts by image: the last one that fits an image reference counts. */
export class ScriptBook {
  readonly #scripts: { image: string | RegExp; script: ContainerScript }[] = []

  /** @param isMissing whether an image is known not to exist: it cannot be pulled then, script or not */
  constructor(private readonly isMissing: (image: string) => boolean) {}

  /** @param image a whole reference, or a pattern that it has to match */
  add(image: string | RegExp, script: ContainerScript): void {
    this.#scripts.push({ image, script })
  }

  find(reference: string): ContainerScript {
    const found = this.#scripts.findLast(({ image }) =>
      typeof image === 'string' ? image === reference : image.test(reference),
    )
    if (found !== undefined) return found.script
    return this.isMissing(reference) ? { pull: 'missing' } : {}
  }
}
