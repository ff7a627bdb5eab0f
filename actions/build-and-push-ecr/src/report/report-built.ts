import {
  code,
  escapeMarkdown,
  facts,
  formatDuration,
  type Annotation,
  type Report,
} from '@slipway/action-kit'
import { parseObject } from '../json.js'
import type { Built, BuiltOnly, Notice, PublishedImage } from '../outcome.js'
import { scanSection } from '../scan/scan-section.js'
import { imageFacts, why } from './image-facts.js'
import { imageOutputs } from './image-outputs.js'
import { repositorySection } from './repository-section.js'
import { stepsSection } from './steps-section.js'

export function reportBuilt(built: Built): Report {
  const {
    image,
    builder,
    reason,
    steps,
    warnings,
    tookMs,
    labels,
    metadata,
    scan,
    repositoryReport,
    notices,
  } = built
  const more = {
    labels: Object.fromEntries(labels),
    reuseTag: built.reuseTag,
    builder: withoutAccounts(metadata, registryOf(image)),
  }
  return {
    outputs: { ...imageOutputs(image, more), outcome: 'built' },
    summary: [
      `### 📦 Built and pushed ${code(image.repository)}`,
      imageFacts(image, [
        why(reason),
        ['Built by', escapeMarkdown(builder)],
        ['Build and push', formatDuration(tookMs)],
      ]),
      ...(scan === undefined ? [] : [scanSection(scan)]),
      ...stepsSection(steps),
      ...repositorySection(image.repository, repositoryReport),
    ],
    annotations: [...notices.map(toAnnotation), ...warnings],
  }
}

export function reportBuiltOnly(built: BuiltOnly): Report {
  const { repository, builder, steps, warnings, tookMs, labels, metadata } = built
  const more = {
    labels: Object.fromEntries(labels),
    builder: withoutAccounts(metadata),
  }
  return {
    outputs: { outcome: 'built-only', repository, metadata: JSON.stringify(more) },
    summary: [
      `### 🔨 Built ${code(repository)}, not pushed`,
      facts([
        ['Built by', escapeMarkdown(builder)],
        ['Build', formatDuration(tookMs)],
      ]),
      ...stepsSection(steps),
    ],
    annotations: warnings,
  }
}

export function toAnnotation({ level, title, message }: Notice): Annotation {
  return { level, title, message }
}

/**
 * What the builder wrote, but for what names a registry of ECR, of this image or of a base: an account id in it would have
 * GitHub drop the whole output where account ids are masked.
 */
function withoutAccounts(metadata: string | undefined, host?: string): unknown {
  if (metadata === undefined) return undefined
  const namesAccount = (text: string): boolean =>
    /\d{12}\.dkr[.-]ecr/.test(text) || (host !== undefined && text.includes(host))
  const written = Object.entries(parseObject(metadata))
  return Object.fromEntries(written.filter(([, value]) => !namesAccount(JSON.stringify(value))))
}

function registryOf({ repositoryUri, repository }: PublishedImage): string {
  return repositoryUri.slice(0, -repository.length - 1)
}
