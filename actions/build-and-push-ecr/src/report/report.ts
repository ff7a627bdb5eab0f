import {
  code,
  codeBlock,
  escapeMarkdown,
  formatDuration,
  facts,
  type Annotation,
  type Report,
} from '@slipway/action-kit'
import type {
  BuildFailed,
  Built,
  Cancelled,
  Outcome,
  PublishedImage,
  Reused,
  TagConflict,
} from '../outcome.js'

/** Outputs, summary, annotations and failure of an outcome. */
export function reportOutcome(outcome: Outcome): Report {
  switch (outcome.kind) {
    case 'built':
      return reportBuilt(outcome)
    case 'reused':
      return reportReused(outcome)
    case 'build-failed':
      return reportBuildFailed(outcome)
    case 'tag-conflict':
      return reportTagConflict(outcome)
    case 'cancelled':
      return reportCancelled(outcome)
  }
}

function reportBuilt({ image, builder, tookMs, movedTags }: Built): Report {
  const rows: readonly Fact[] = [
    ['Built by', escapeMarkdown(builder)],
    ['Build and push', formatDuration(tookMs)],
  ]
  return {
    outputs: { ...imageOutputs(image), outcome: 'built' },
    summary: [`### 📦 Built and pushed ${code(image.repository)}`, imageTable(image, rows)],
    annotations: movedTags.map((tag) => ({
      level: 'warning',
      title: `The tag ${tag} has moved`,
      message: `The tag ${tag} of ${image.repository} points to another image by now: another run pushed it in the meantime. The outputs name the image that this run built, ${image.digest}.`,
    })),
  }
}

function reportReused({ image, revision, held }: Reused): Report {
  const ofCommit = revision === undefined ? 'this very image' : `the image of commit ${code(revision)}`
  const have = held.length === 1 ? 'holds' : 'hold'
  return {
    outputs: { ...imageOutputs(image), outcome: 'reused' },
    summary: [
      `### 📦 Reused ${code(image.repository)}`,
      `Not built again: ${held.map(code).join(', ')} cannot be overwritten and ${have} ${ofCommit}, built with the same inputs. Files that are not in the commit were not compared.`,
      imageTable(image, []),
    ],
    annotations: [],
  }
}

function imageOutputs({ reference, digest, tags, repository }: PublishedImage): Report['outputs'] {
  return { image: reference, digest, tags, repository }
}

type Fact = readonly [name: string, value: string]

function imageTable(image: PublishedImage, more: readonly Fact[]): string {
  const size: readonly Fact[] =
    image.bytes === undefined ? [] : [['Size', `${(image.bytes / 1e6).toFixed(1)} MB compressed`]]
  return facts([
    ['Image', code(image.reference)],
    ['Digest', code(image.digest)],
    ['Tags', image.tags.map(code).join(', ')],
    ...size,
    ...more,
  ])
}

function reportBuildFailed(failed: BuildFailed): Report {
  const { file, line, instruction, reason, output, hint } = failed
  const place = line === undefined ? file : `${file}:${line}`
  const what = instruction === undefined ? reason : `${instruction}\n${reason}`
  const annotation: Annotation = {
    level: 'error',
    title: 'The image does not build here',
    message: [what, ...output].join('\n'),
    file,
    ...(line === undefined ? {} : { line }),
  }
  return {
    outputs: { outcome: 'build-failed' },
    summary: [
      `### ❌ The build failed at ${code(place)}`,
      codeBlock(what),
      ...(output.length === 0 ? [] : ['**What it printed last:**', codeBlock(output.join('\n'))]),
      ...(hint === undefined ? [] : [`**What to do:**\n\n${codeBlock(hint)}`]),
    ],
    annotations: [annotation],
    failure: { message: `The build failed at ${place}: ${what}`, hint },
  }
}

function reportTagConflict(conflict: TagConflict): Report {
  const { repository, tag, digest, pushed } = conflict
  const holds = digest === undefined ? 'another image' : `another image, ${digest}`
  const commit = describeCommit(conflict)
  const message = `The tag ${tag} of ${repository} is immutable and holds ${holds}${commit}`
  const hint = [
    'Give the image a tag of its own, such as the next version; without the input tags it is the commit SHA.',
    'If the tag is meant to move (latest, a branch), exclude it in the repository:',
    `aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=${tag}`,
  ].join('\n')
  return {
    outputs: { outcome: 'tag-conflict', repository },
    summary: [
      `### ❌ ${code(`${repository}:${tag}`)} is taken`,
      escapeMarkdown(message),
      escapeMarkdown(whatWasPushed(pushed)),
      `**What to do:**\n\n${codeBlock(hint)}`,
    ],
    annotations: [],
    failure: { message: `${message}. ${whatWasPushed(pushed)}`, hint },
  }
}

function describeCommit({ revision, ofThisCommit }: TagConflict): string {
  if (revision === undefined) return ''
  return ofThisCommit ? ', of this commit but built with other inputs' : `, of commit ${revision}`
}

function reportCancelled({ repository, during, pushed, notPushed }: Cancelled): Report {
  const left = notPushed.length === 0 ? '' : ` Not known to be pushed: ${notPushed.join(', ')}.`
  const state = `${whatWasPushed(pushed)}${left} The login is removed.`
  return {
    outputs: { outcome: 'cancelled', repository },
    summary: [`### ⏹️ Cancelled during ${escapeMarkdown(during)}`, escapeMarkdown(state)],
    annotations: [],
    failure: {
      message: `Cancelled during ${during}. ${state}`,
      hint: 'A re-run starts over; layers that got through are not sent again.',
    },
  }
}

function whatWasPushed(pushed: readonly string[]): string {
  return pushed.length === 0 ? 'Nothing was pushed.' : `Pushed: ${pushed.join(', ')}.`
}
