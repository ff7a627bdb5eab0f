import { randomUUID } from 'node:crypto'
import type { Annotation } from '@slipway/action-kit'
import { done, type Answer } from './answer.js'
import type { Ask, ConnectionContext, Purpose } from './connection.js'
import { cutBytes, cutCharacters } from './cut.js'
import type { Repository } from './repository.js'
import { fitSections, type Section } from './sections.js'

/** A check that is over, as a commit and its pull requests show it. */
export interface CheckRun {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out'
  /** One line, plain text. */
  readonly title: string
  readonly sections: readonly Section[]
  readonly annotations: readonly PlacedAnnotation[]
}

/** An annotation of a check run cannot do without a file; its line is 1 unless given. */
export interface PlacedAnnotation extends Annotation {
  readonly file: string
}

export interface PublishedCheckRun {
  readonly url: string
  /** How many annotations it shows; fewer than were given when GitHub did not take them all. */
  readonly annotations: number
  /** Titles of the sections that were too much for GitHub. */
  readonly leftOut: readonly string[]
}

// Source: https://docs.github.com/rest/checks/runs#create-a-check-run. That the summary is counted in bytes it does not
// say: https://github.com/github/docs/issues/35252
const limits = { summaryBytes: 65_535, annotations: 50, messageBytes: 64 * 1024, annotationTitle: 255 }

const purpose: Purpose = { action: 'create a check run', permission: 'checks: write' }

/** One more check run of that name for the commit; GitHub shows the latest. */
export async function createCheckRun(
  ask: Ask,
  { owner, repo }: Repository,
  headSha: string,
  check: CheckRun,
  log: ConnectionContext['log'],
): Promise<Answer<PublishedCheckRun>> {
  const { text: summary, leftOut } = fitSections(check.sections, limits.summaryBytes, (part) =>
    Buffer.byteLength(part),
  )
  const output = {
    title: cutCharacters(check.title, limits.annotationTitle),
    summary: summary || check.title,
  }
  const [first = [], ...rest] = batches(check.annotations.map(toApi), limits.annotations)
  const externalId = randomUUID()
  const created = await ask(purpose, async (octokit, isRetry) => {
    if (isRetry) {
      const ref = { owner, repo, ref: headSha, check_name: check.name }
      const { data } = await octokit.rest.checks.listForRef(ref)
      const found = data.check_runs.find(({ external_id }) => external_id === externalId)
      if (found !== undefined) return found
    }
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: headSha,
      external_id: externalId,
      status: 'completed',
      conclusion: check.conclusion,
      output: { ...output, annotations: first },
    })
    return data
  })
  if (created.kind !== 'done') return created
  const { id, html_url: url } = created.value
  let annotations = first.length
  for (const batch of rest) {
    const run = { owner, repo, check_run_id: id }
    const before = annotations
    const added = await ask(purpose, async (octokit, isRetry) => {
      if (isRetry) {
        const { data } = await octokit.rest.checks.get(run)
        if (data.output.annotations_count > before) return
      }
      await octokit.rest.checks.update({ ...run, output: { ...output, annotations: batch } })
    })
    if (added.kind !== 'done') {
      log.info(`The check run shows ${annotations} of ${check.annotations.length} annotations: ${added.why}`)
      break
    }
    annotations += batch.length
  }
  return done({ url: url ?? '', annotations, leftOut })
}

interface ApiAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

function toApi({ level, title, message, file, line = 1, column }: PlacedAnnotation): ApiAnnotation {
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: level === 'error' ? 'failure' : level,
    message: cutBytes(message, limits.messageBytes),
    ...(title === undefined ? {} : { title: cutCharacters(title, limits.annotationTitle) }),
  }
}

function batches<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size))
}
