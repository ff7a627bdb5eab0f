import { request } from 'node:http'
import type { Time } from '../time.js'
import { codeMismatch, reasons, type Reason, type Target } from './target.js'

/** How a target group checks its targets. Times are milliseconds of the world's time. */
export interface HealthCheck {
  readonly path: string
  readonly intervalMs: number
  readonly timeoutMs: number
  /** Successes in a row that make an unhealthy target healthy; a new target needs one. */
  readonly healthyThreshold: number
  /** Failures in a row that make a target unhealthy. */
  readonly unhealthyThreshold: number
  /** Status codes that count as success: `200`, `200,202`, `200-299`. */
  readonly matcher: string
}

/** Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
export const defaultHealthCheck: HealthCheck = {
  path: '/',
  intervalMs: 30_000,
  timeoutMs: 5_000,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
}

/**
 * Checks a target once and calls back with why it failed, or with undefined when it passed.
 * @returns what abandons the check
 */
export function checkHealth(
  target: Target,
  check: HealthCheck,
  time: Time,
  done: (failure: Reason | undefined) => void,
): () => void {
  let over = false
  const end = (failure: Reason | undefined): void => {
    if (over) return
    abandon()
    done(failure)
  }
  const abandon = (): void => {
    over = true
    stopWaiting()
    stopAsking()
  }
  const stopWaiting = time.after(check.timeoutMs, () => end(reasons.timeout))
  const stopAsking = ask(
    target,
    check.path,
    (status) => end(matches(check.matcher, status) ? undefined : codeMismatch(status)),
    () => end(reasons.failed),
  )
  return abandon
}

function ask(
  target: Target,
  path: string,
  answered: (status: number) => void,
  failed: () => void,
): () => void {
  if (target.upstream === undefined) {
    const status = target.answer?.()
    if (status !== undefined) queueMicrotask(() => answered(status))
    return () => undefined
  }
  const asking = request({
    ...target.upstream,
    path,
    agent: false,
    headers: { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' },
  })
  asking.on('response', (response) => {
    response.resume()
    answered(response.statusCode ?? 0)
  })
  asking.on('error', failed)
  asking.end()
  return () => void asking.destroy()
}

/** Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html */
function matches(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [from = '', to = from] = part.split('-')
    return status >= Number(from) && status <= Number(to)
  })
}
