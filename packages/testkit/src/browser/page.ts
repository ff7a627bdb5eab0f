import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DevTools, Params } from './devtools.js'
import { describeException, Seen, type ExceptionDetails, type Loaded } from './seen.js'

export interface View {
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  /** A selector of the element that the picture is of; without it, the whole page. */
  readonly of?: string
}

/** A tab. */
export interface Page {
  /** Opens an address and waits until all that it asks for is there. @throws Error when nothing answers there */
  go(url: string): Promise<void>
  /** The value of an expression in the page; a promise is awaited. @throws Error as the page does */
  evaluate<T>(expression: string): Promise<T>
  /** Waits until an expression is true. @throws Error after ten seconds */
  until(expression: string): Promise<void>
  /** Since the last `go`, in the order in which they were asked for. */
  readonly loaded: readonly Loaded[]
  /** What the console shows as an error, since the last `go`; a request that failed is one too. */
  readonly errors: readonly string[]
  /** A picture of the whole page, or of one element, as PNG. @throws Error when there is no such element */
  screenshot(path: string, view?: View): Promise<void>
  close(): Promise<void>
}

const patienceMs = 10_000
const pauseMs = 10

export async function openPage(devtools: DevTools, visitor: string): Promise<Page> {
  const { targetId } = await devtools.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId: visitor,
  })
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(sessionId)
  const send = (method: string, params?: Params): Promise<Params> => devtools.send(method, params, session)
  const seen = new Seen()
  devtools.listen(session, (method, params) => {
    seen.note(method, params)
  })
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await send(`${domain}.enable`)
  // A tab behind another one is drawn once a second, and waits for its fonts as long.
  await send('Emulation.setFocusEmulationEnabled', { enabled: true })

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const { exceptionDetails, result } = answer as {
      exceptionDetails?: ExceptionDetails
      result: { value: T }
    }
    if (exceptionDetails !== undefined) throw new Error(describeException(exceptionDetails))
    return result.value
  }
  const until = async (isTrue: () => Promise<boolean> | boolean, what: () => string): Promise<void> => {
    const end = Date.now() + patienceMs
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms for ${what()}`)
      await sleep(pauseMs)
    }
  }
  return {
    async go(url) {
      seen.clear()
      const { errorText } = await send('Page.navigate', { url })
      if (typeof errorText === 'string' && errorText !== '') throw new Error(`${url}: ${errorText}`)
      await until(
        () => seen.isComplete,
        () => `${url} to load: ${seen.missing}`,
      )
    },
    evaluate,
    until: (expression) =>
      // A page that is about to be another one has no context to ask in.
      until(
        () => evaluate<boolean>(`Boolean((${expression}))`).catch(() => false),
        () => expression,
      ),
    get loaded() {
      return seen.requests
    },
    get errors() {
      return seen.errors
    },
    async screenshot(path, { width, height, dark = false, of } = { width: 900, height: 600 }) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      })
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
      await send('Emulation.setEmulatedMedia', { features })
      // What lies below another tab is not drawn, and its picture never comes.
      await send('Page.bringToFront')
      const clip = of === undefined ? {} : { clip: { ...(await evaluate<Params>(boxOf(of))), scale: 1 } }
      const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true, ...clip })
      writeFileSync(path, Buffer.from(String(data), 'base64'))
    },
    async close() {
      await devtools.send('Target.closeTarget', { targetId })
    },
  }
}

/** What asks a page where an element is, in its own pixels. */
function boxOf(selector: string): string {
  return `(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  })()`
}
