import { realClock, type Log } from '@slipway/action-kit'
import type { GitHubEvent } from '@slipway/github'
import { startGitHub, type GitHub } from '@slipway/testkit'
import type { ReportContext } from '@slipway/github'
import { plainLog } from '@slipway/testkit/plain-log'
import type { GitHubWish } from '../../src/github/wish.js'

export const push: GitHubEvent = {
  repository: 'octo-org/orders',
  name: 'push',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  actor: 'octocat',
  runUrl: 'https://github.com/octo-org/orders/actions/runs/1/attempts/1',
  pullRequest: undefined,
  commitHeadline: 'Fix totals',
  previousSha: '9'.repeat(40),
  defaultBranch: 'main',
}

export const pullRequest: GitHubEvent = {
  ...push,
  name: 'pull_request',
  pullRequest: {
    number: 7,
    headSha: 'b'.repeat(40),
    baseRef: 'main',
    baseSha: '9'.repeat(40),
    isFromFork: false,
  },
}

export function openWorld(): Promise<GitHub> {
  return startGitHub({
    tokens: [
      { token: 'job', permissions: { deployments: 'write', 'pull-requests': 'write' } },
      { token: 'fork', permissions: { deployments: 'read', 'pull-requests': 'read' } },
    ],
  })
}

export function wishFor(overrides: Partial<GitHubWish> = {}): GitHubWish {
  return { token: 'job', environment: undefined, environmentUrl: undefined, comment: false, ...overrides }
}

export interface Watched extends ReportContext {
  /** `notice There is no comment: …` */
  readonly lines: readonly string[]
}

/** A context whose waits take no time, and whose log is kept. */
export function watch(env: ReportContext['env'], signal = new AbortController().signal): Watched {
  const lines: string[] = []
  const write =
    (level: string) =>
    (text: string): void =>
      void lines.push(`${level} ${text}`)
  const log: Log = {
    ...plainLog(),
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
  }
  const clock = {
    now: () => Date.now(),
    sleep: (_: number, ended?: AbortSignal) => realClock.sleep(1, ended),
  }
  const nothing = (): never => {
    throw new Error('Telling GitHub runs no program and writes no file')
  }
  return {
    lines,
    log,
    env,
    signal,
    clock,
    workspace: '/nowhere',
    programs: { ask: nothing, run: nothing },
    temporary: { folder: nothing } as unknown as ReportContext['temporary'],
  }
}
