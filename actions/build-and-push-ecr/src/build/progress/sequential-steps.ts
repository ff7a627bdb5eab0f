import type { Clock } from '@slipway/action-kit'
import type { EmitEvent, StepEnded, Stream } from './build-event.js'

/** The steps of a builder that runs one after another and does not say when one ends. */
export interface SequentialSteps {
  /** Ends the one before. */
  start(name: string): void
  markCached(): void
  /** A line of the step that runs; of the builder when none does. */
  print(line: string, stream: Stream): void
  /** @param error why it failed */
  end(state: StepEnded['state'], error?: string): void
  isOpen(): boolean
}

export function openSteps(emit: EmitEvent, clock: Pick<Clock, 'now'>): SequentialSteps {
  let count = 0
  let open: { readonly step: string; readonly since: number; cached: boolean } | undefined

  const end = (state: StepEnded['state'], error?: string): void => {
    if (open === undefined) return
    const { step, since, cached } = open
    open = undefined
    emit({
      kind: 'ended',
      step,
      state: cached && state === 'done' ? 'cached' : state,
      tookMs: cached ? 0 : clock.now() - since,
      error,
      mayGoOn: false,
    })
  }

  return {
    start(name) {
      end('done')
      open = { step: String(++count), since: clock.now(), cached: false }
      emit({ kind: 'started', step: open.step, name })
    },
    markCached: () => {
      if (open !== undefined) open.cached = true
    },
    print(line, stream) {
      if (open === undefined) emit({ kind: 'said', line, stream })
      else emit({ kind: 'printed', step: open.step, line })
    },
    end,
    isOpen: () => open !== undefined,
  }
}
