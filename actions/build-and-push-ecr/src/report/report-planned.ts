import { code, escapeMarkdown, facts, type Report } from '@slipway/action-kit'
import type { Planned } from '../outcome.js'
import { why } from './image-facts.js'

export function reportPlanned(planned: Planned): Report {
  const { repository, repositoryUri, digest, tags, changes } = planned
  const name = repositoryUri ?? repository
  const [tag] = tags
  const tagged = tag === undefined ? undefined : `${name}:${tag}`
  return {
    outputs: {
      outcome: 'planned',
      repository,
      tag,
      tags,
      digest,
      'image-tag': tagged,
      image: planned.would === 'build-only' ? undefined : digest === undefined ? tagged : `${name}@${digest}`,
    },
    plan: lineOf(planned),
    summary: [
      `### 🔎 ${titleOf(planned)} ${code(repository)}`,
      facts([
        ...(digest === undefined ? [] : [['Image', code(`${name}@${digest}`)] as const]),
        ['Tags', tags.map(code).join(', ')],
        why(planned.reason),
      ]),
      ...(changes.length === 0
        ? []
        : [`The repository differs from the inputs: ${changes.map(escapeMarkdown).join(', ')}.`]),
    ],
    annotations: [],
  }
}

function titleOf({ would }: Planned): string {
  switch (would) {
    case 'build':
      return 'Would build and push'
    case 'build-only':
      return 'Would build, and not push,'
    case 'reuse':
      return 'Nothing to build for'
    case 'promote':
      return 'Would put its tags on an image for'
    case 'assemble':
      return 'Would assemble'
  }
}

function lineOf({ would, reason, digest = '' }: Planned): string {
  switch (would) {
    case 'build':
    case 'build-only':
      return `would be built: ${reason}`
    case 'reuse':
      return `is there by its source: ${digest.slice(0, 'sha256:'.length + 12)}`
    case 'promote':
      return `would get its tags: ${reason}`
    case 'assemble':
      return `would be assembled: ${reason}`
  }
}
