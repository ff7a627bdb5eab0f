import { formatDuration, type Context } from '@slipway/action-kit'
import type { BuildEvent, BuildWarning, StepEnded } from './build-event.js'
import { keepLine, openStep, takeKept, type ShownStep } from './shown-step.js'
import { isExport, isInternal } from './step-names.js'
import { formatTransfer, isWorthALine, stepLine, stepTitle, warningLine } from './step-lines.js'

/** Shows a build in the step's log as it goes on. */
export interface StepLog {
  take(event: BuildEvent): void
  /** What runs now, for the heartbeat: `[build 3/7] RUN npm ci, for 42 s`. */
  describe(): string
  /** How long nothing has been printed. */
  silentMs(): number
  /** Shows what was kept, and closes the group that is open. */
  close(): void
}

const patienceMs = 10_000
const transferEveryMs = 5_000

/**
 * A group for each step that prints something, and a line for each that has ended. One step at a time has the log: its
 * output is shown live, that of others is kept until they end or get their turn. Whoever waits gets it after ten seconds
 * at the latest, so that neither the log stands still nor a step's output is cut to pieces.
 */
export function logSteps({ clock, log }: Pick<Context, 'clock' | 'log'>, dockerfile: string): StepLog {
  const running = new Map<string, ShownStep>()
  /** Ended while another step had the log. */
  const waiting: ShownStep[] = []
  /** Ended, but may go on: a base image is resolved first and fetched when it is needed. */
  const resting = new Map<string, ShownStep>()
  let shown: { readonly step: ShownStep; readonly close: () => void; printedAt: number } | undefined
  const shownErrors: string[] = []
  let printedAt = clock.now()

  const print = (text: string): void => {
    printedAt = clock.now()
    log.info(text)
  }

  const show = (step: ShownStep): void => {
    if (shown?.step === step) return
    hide()
    const close = log.openGroup(stepTitle(step.name, step.hasHadGroup))
    shown = { step, close, printedAt: clock.now() }
    step.hasHadGroup = true
    takeKept(step).forEach(print)
  }

  const hide = (): void => {
    shown?.close()
    shown = undefined
  }

  const conclude = (step: ShownStep): void => {
    if (step.ended === undefined) return
    if (step.kept.length > 0) show(step)
    hide()
    if (step.ended.error !== undefined) shownErrors.push(step.ended.error)
    stepLine(step.name, step.ended).forEach(print)
  }

  const concludeWaiting = (): void => {
    hide()
    for (const step of waiting.splice(0)) conclude(step)
  }

  const next = (besides?: ShownStep): void => {
    if (shown !== undefined) return
    const candidate = [...running.values()].find((step) => step !== besides && step.kept.length > 0)
    if (candidate !== undefined) show(candidate)
  }

  /** Gives the log to whoever has waited long enough. */
  const takeTurns = (): void => {
    if (shown === undefined) return
    const { step } = shown
    const isDue = (since: number | undefined): boolean =>
      since !== undefined && clock.now() - since >= patienceMs
    const keeps = [...running.values()].some((other) => other.kept.length > 0 && isDue(other.waitsSince))
    if (waiting.some(({ waitsSince }) => isDue(waitsSince)) || (keeps && isDue(shown.printedAt))) {
      concludeWaiting()
      next(step)
    }
  }

  const wait = (step: ShownStep): void => {
    if (!isWorthALine(step.name, step.ended) && step.kept.length === 0) return
    step.waitsSince = clock.now()
    waiting.push(step)
  }

  const concludeResting = (besides?: string): void => {
    for (const [id, step] of resting) {
      if (id === besides) continue
      resting.delete(id)
      wait(step)
    }
    if (shown === undefined) concludeWaiting()
  }

  const start = (id: string, name: string): void => {
    if (isExport(name)) concludeResting(id)
    const rested = resting.get(id)
    resting.delete(id)
    if (rested !== undefined) rested.ended = undefined
    running.set(id, rested ?? openStep(name, clock.now()))
  }

  const end = (event: StepEnded): void => {
    const step = running.get(event.step)
    if (step === undefined) return
    running.delete(event.step)
    step.ended = event
    if (event.mayGoOn && event.state === 'done') {
      if (shown?.step === step) hide()
      resting.set(event.step, step)
      next()
      return
    }
    concludeResting(event.step)
    if (!isWorthALine(step.name, event) && step.kept.length === 0 && shown?.step !== step) return
    if (shown === undefined || shown.step === step || event.state === 'failed') {
      if (shown?.step !== step) concludeWaiting()
      conclude(step)
      concludeWaiting()
    } else {
      wait(step)
    }
    next()
  }

  const printed = (id: string, line: string): void => {
    const step = running.get(id)
    if (step === undefined) return
    if (shown === undefined) show(step)
    if (shown?.step === step) {
      shown.printedAt = clock.now()
      print(line)
    } else {
      keepLine(step, line, clock.now())
    }
  }

  const transferred = (id: string, bytes: number, total: number): void => {
    const step = running.get(id)
    if (step === undefined) return
    step.transfer = { bytes, total }
    if (shown !== undefined && shown.step !== step) return
    if (clock.now() - step.transferShown < transferEveryMs) return
    step.transferShown = clock.now()
    print(`         ${stepTitle(step.name, false)}: ${formatTransfer(step.transfer)}`)
  }

  /** BuildKit's clients speak themselves when all is over. The verdict repeats why the step failed. */
  const said = (line: string): void => {
    concludeResting()
    if (!line.startsWith('ERROR: ') || !shownErrors.some((error) => line.includes(error))) print(line)
  }

  const warned = (warning: BuildWarning): void => print(warningLine(dockerfile, warning))

  return {
    take(event) {
      switch (event.kind) {
        case 'started':
          start(event.step, event.name)
          break
        case 'printed':
          printed(event.step, event.line)
          break
        case 'transferred':
          transferred(event.step, event.bytes, event.total)
          break
        case 'ended':
          end(event)
          break
        case 'warned':
          warned(event.warning)
          break
        case 'said':
          said(event.line)
          break
      }
      takeTurns()
    },
    describe() {
      const oldest = [...running.values()].find(({ name }) => !isInternal(name)) ?? [...running.values()][0]
      if (oldest === undefined) return ''
      const transfer = oldest.transfer === undefined ? '' : `, ${formatTransfer(oldest.transfer)}`
      return `${stepTitle(oldest.name, false)}${transfer}, for ${formatDuration(clock.now() - oldest.since)}`
    },
    silentMs: () => clock.now() - printedAt,
    close() {
      concludeResting()
      concludeWaiting()
      for (const step of running.values()) if (step.kept.length > 0) show(step)
      hide()
    },
  }
}
