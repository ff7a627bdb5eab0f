import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LocalAws } from '@slipway/local-aws'
import { runStep, type StepOptions, type StepResult } from '@slipway/testkit'

const made: string[] = []

/** A workspace whose folder `site` holds these files: path -> content. */
export function makeWorkspace(files: Readonly<Record<string, string | Buffer>>): string {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-site-'))
  made.push(workspace)
  for (const [path, content] of Object.entries(files)) writeSiteFile(workspace, path, content)
  return workspace
}

export function writeSiteFile(workspace: string, path: string, content: string | Buffer): void {
  const file = join(workspace, 'site', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** The event of a pull request of the repository itself. @returns the path of its document */
export function writeEvent(workspace: string, number: number): string {
  const repository = { full_name: 'octo-org/orders', default_branch: 'main' }
  const event = {
    number,
    pull_request: {
      number,
      head: { sha: 'b'.repeat(40), ref: 'totals', repo: repository },
      base: { sha: 'a'.repeat(40), ref: 'main', repo: repository },
    },
    repository,
  }
  const path = join(workspace, 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return path
}

export function removeWorkspaces(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** Runs the bundle as the runner does, on the folder `site`. */
export function publishSite(
  aws: Pick<LocalAws, 'environment'>,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return runStep({
    action: 'actions/publish-static-site',
    workspace,
    // The sites of tests are so small that a page is a large share of them.
    inputs: { source: 'site', bucket: 'orders-web', 'max-delete': '100%', ...inputs },
    env: aws.environment,
    ...options,
  })
}

/** Keys of a bucket but for what this action keeps for itself. */
export function publishedKeys(aws: LocalAws, bucket = 'orders-web'): readonly string[] {
  return aws.s3.keys(bucket).filter((key) => !key.includes('.slipway/'))
}

/** Begins a step, and waits until it has taken the lock. */
export async function beginAndLock(
  aws: LocalAws,
  begin: () => Promise<StepResult>,
): Promise<{ readonly ended: Promise<StepResult> }> {
  const lock = (): string | undefined => aws.s3.object('orders-web', '.slipway/lock')?.etag
  const before = lock()
  const state = { isOver: false }
  const ended = begin().finally(() => (state.isOver = true))
  while (lock() === before && !state.isOver) await new Promise((later) => setTimeout(later, 10))
  return { ended }
}

/** Calls of one operation since the journal was cleared: the inputs that came. */
export function callsOf(aws: LocalAws, operation: string): readonly Readonly<Record<string, unknown>>[] {
  return aws.journal.entries.filter((entry) => entry.operation === operation).map(({ input }) => input)
}
