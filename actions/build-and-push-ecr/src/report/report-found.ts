import { code, escapeMarkdown, formatBytes, formatDuration, type Report } from '@slipway/action-kit'
import type { Assembled, Promoted, Reused } from '../outcome.js'
import { scanSection } from '../scan/scan-section.js'
import { imageFacts, why, type Fact } from './image-facts.js'
import { imageOutputs } from './image-outputs.js'
import { toAnnotation } from './report-built.js'
import { repositorySection } from './repository-section.js'

export function reportReused(reused: Reused): Report {
  const { image, reason, revision, tookMs } = reused
  const of: readonly Fact[] = revision === undefined ? [] : [['Built from', `commit ${code(revision)}`]]
  return report(reused, 'reused', `### ♻️ Reused ${code(image.repository)}: nothing to build`, [
    why(reason),
    ...of,
    ['Found in', formatDuration(tookMs)],
  ])
}

export function reportPromoted(promoted: Promoted): Report {
  const { image, from, copied, tookMs } = promoted
  return report(promoted, 'promoted', `### 🚚 Promoted to ${code(image.repository)}`, [
    ['From', code(from)],
    ['Copied', copiedText(copied)],
    ['Took', formatDuration(tookMs)],
  ])
}

export function reportAssembled(assembled: Assembled): Report {
  const { image, parts } = assembled
  const title = `### 🧩 Assembled ${code(image.repository)} of ${parts.length} platforms`
  return report(assembled, 'assembled', title, [])
}

function report(
  found: Reused | Promoted | Assembled,
  outcome: string,
  title: string,
  rows: readonly Fact[],
): Report {
  const { image, scan, repositoryReport, notices } = found
  return {
    outputs: { ...imageOutputs(image), outcome },
    summary: [
      title,
      imageFacts(image, rows),
      ...(scan === undefined ? [] : [scanSection(scan)]),
      ...repositorySection(image.repository, repositoryReport),
    ],
    annotations: notices.map(toAnnotation),
  }
}

function copiedText({ blobs, bytes, mounted }: Promoted['copied']): string {
  if (blobs === 0 && mounted === 0) return 'Nothing: every layer was there'
  const mounts = mounted === 0 ? '' : `, ${mounted} taken over within the registry`
  return escapeMarkdown(`${blobs} layers, ${formatBytes(bytes)}${mounts}`)
}
