import { code, codeBlock, escapeMarkdown, type Report } from '@slipway/action-kit'
import type { TagConflict } from '../outcome.js'
import { whatWasPushed } from './what-was-pushed.js'

export function reportTagConflict(conflict: TagConflict): Report {
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
