import type { Template } from './template.js'

/**
 * One rule of the input `tags`, in docker/metadata-action's vocabulary.
 * Source: https://github.com/docker/metadata-action#tags-input
 */
export type Rule = RuleBasics & RuleKind

interface RuleBasics {
  /** As it was written, for messages. */
  readonly line: string
  /** Renders to `true` or `false`. */
  readonly enable: Template
  /** The rule with the highest comes first. */
  readonly priority: number
  /** Undefined: the flavor's. */
  readonly prefix: Template | undefined
  readonly suffix: Template | undefined
}

export type RuleKind =
  | { readonly type: 'schedule'; readonly pattern: Template }
  | VersionRule
  | {
      readonly type: 'match'
      readonly pattern: RegExp
      readonly group: number
      readonly value: Template | undefined
    }
  | { readonly type: 'edge'; readonly branch: string | undefined }
  | { readonly type: 'ref'; readonly event: RefEvent }
  | { readonly type: 'raw'; readonly value: Template }
  | { readonly type: 'sha'; readonly format: 'short' | 'long' }

export interface VersionRule {
  readonly type: 'semver' | 'pep440'
  readonly pattern: Template
  /** Undefined: the Git tag's name. */
  readonly value: Template | undefined
  /** Its first group is the version, where it matches. */
  readonly match: RegExp | undefined
}

export const refEvents = ['branch', 'tag', 'pr'] as const
export type RefEvent = (typeof refEvents)[number]

/** Source: https://github.com/docker/metadata-action#priority-attribute */
export const defaultPriorities = {
  schedule: 1000,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100,
} as const satisfies Record<Rule['type'], number>

/** What goes for all tags. */
export interface Flavor {
  /** `auto`: when the first rule that gives a tag is about a release. */
  readonly latest: 'auto' | 'true' | 'false'
  readonly prefix: Template | undefined
  readonly suffix: Template | undefined
  /** Whether the prefix goes before `latest` too. */
  readonly prefixesLatest: boolean
  readonly suffixesLatest: boolean
}
