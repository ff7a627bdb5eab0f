import type { CreationTemplate } from './repository-api.js'
import type { Settings } from './settings.js'

/**
 * The template after which ECR would make a repository of this name at its first push: the one with the longest prefix
 * among those for CREATE_ON_PUSH; one for pulls or replication alone does not hide a wider one. ECR itself applies
 * templates only to repositories that it makes by itself, never to CreateRepository, so that whoever makes one in its
 * stead has to.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html and
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepositoryCreationTemplate.html (prefix, appliedFor)
 */
export function fittingTemplate(
  templates: readonly CreationTemplate[],
  name: string,
): CreationTemplate | undefined {
  const length = ({ prefix }: CreationTemplate): number => (prefix === 'ROOT' ? 0 : prefix.length)
  return templates
    .filter(({ appliedFor, prefix }) => appliedFor.includes('CREATE_ON_PUSH') && isWithin(name, prefix))
    .sort((a, b) => length(b) - length(a))[0]
}

/** What the inputs say, and where they are silent, what the template says; of tags, each by itself. */
export function fillIn(given: Settings, template: Settings): Settings {
  return {
    mutability: given.mutability ?? template.mutability,
    scanOnPush: given.scanOnPush ?? template.scanOnPush,
    encryption: given.encryption ?? template.encryption,
    policies: {
      'lifecycle-policy': given.policies['lifecycle-policy'] ?? template.policies['lifecycle-policy'],
      'repository-policy': given.policies['repository-policy'] ?? template.policies['repository-policy'],
    },
    tags: new Map([...template.tags, ...given.tags]),
  }
}

/** A slash is assumed at the end of every prefix. */
function isWithin(name: string, prefix: string): boolean {
  return prefix === 'ROOT' || name.startsWith(`${prefix.replace(/\/$/, '')}/`)
}
