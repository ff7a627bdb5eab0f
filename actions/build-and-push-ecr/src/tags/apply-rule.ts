import type { EventFacts } from './event-facts.js'
import { parsePep440 } from './pep440.js'
import { branchOf, gitTagOf } from './refs.js'
import type { Rule, VersionRule } from './rule.js'
import { parseSemver } from './semver.js'
import { render, type Expression } from './template.js'
import type { Version } from './version.js'

/** What a rule makes of an event, before prefix and suffix, or why it makes nothing. */
export type Applied =
  | {
      readonly value: string
      /** Whether the flavor `latest=auto` takes it for the latest release. */
      readonly isLatest: boolean
    }
  | { readonly nothing: string }

/** @param valueOf what expressions of the event stand for */
export function applyRule(
  rule: Rule,
  facts: EventFacts,
  valueOf: (expression: Expression) => string,
): Applied {
  switch (rule.type) {
    case 'schedule':
      if (facts.name !== 'schedule') return { nothing: 'is for the event schedule' }
      return { value: render(rule.pattern, valueOf), isLatest: false }
    case 'semver':
    case 'pep440': {
      const given = rule.value === undefined ? gitTagOf(facts.ref) : render(rule.value, valueOf)
      return given === undefined ? noGitTag : applyVersion(rule, given)
    }
    case 'match': {
      const given = rule.value === undefined ? gitTagOf(facts.ref) : render(rule.value, valueOf)
      if (given === undefined) return noGitTag
      const value = rule.pattern.exec(given)?.[rule.group]
      return value === undefined
        ? { nothing: `does not match ${JSON.stringify(given)}` }
        : { value, isLatest: true }
    }
    case 'edge': {
      const branch = rule.branch ?? facts.defaultBranch
      if (branch === undefined)
        return { nothing: 'needs branch=: the event does not name the default branch' }
      return branchOf(facts.ref) === branch
        ? { value: 'edge', isLatest: false }
        : { nothing: `is for the branch ${branch}` }
    }
    case 'ref':
      return applyRef(rule.event, facts.ref)
    case 'raw':
      return { value: render(rule.value, valueOf), isLatest: false }
    case 'sha': {
      const value = rule.format === 'long' ? facts.sha : facts.shortSha
      return value === undefined
        ? { nothing: 'needs a commit: GITHUB_SHA is not set' }
        : { value, isLatest: false }
    }
  }
}

const noGitTag: Applied = { nothing: 'is for the push of a Git tag, or needs value=' }

/** A pre-release gives its whole version only, whatever the pattern: it must not become what `1.2` stands for. */
function applyVersion(rule: VersionRule, given: string): Applied {
  const text = rule.match?.exec(given)?.[1] ?? given
  const version = rule.type === 'semver' ? parseSemver(text) : parsePep440(text)
  if (version === undefined) {
    const kind = rule.type === 'semver' ? 'semantic version' : 'version by PEP 440'
    return { nothing: `needs a ${kind}, which ${JSON.stringify(text)} is not` }
  }
  if (version.isRelease) {
    return { value: render(rule.pattern, ({ name }) => partOf(version, name)), isLatest: true }
  }
  const [only, ...more] = rule.pattern.parts
  const isRaw = typeof only === 'object' && only.name === 'raw' && more.length === 0
  return { value: isRaw ? version.raw : version.version, isLatest: false }
}

function partOf(version: Version, name: string): string {
  switch (name) {
    case 'raw':
    case 'version':
    case 'major':
    case 'minor':
    case 'patch':
      return version[name]
    default:
      throw new Error(`The expression ${name} was let through`)
  }
}

function applyRef(event: 'branch' | 'tag' | 'pr', ref: string): Applied {
  if (event === 'branch') {
    const branch = branchOf(ref)
    return branch === undefined ? { nothing: 'is for branches' } : { value: branch, isLatest: false }
  }
  if (event === 'tag') {
    const tag = gitTagOf(ref)
    return tag === undefined ? { nothing: 'is for the push of a Git tag' } : { value: tag, isLatest: true }
  }
  const pullRequest = /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref)?.[1]
  return pullRequest === undefined
    ? { nothing: 'is for pull requests' }
    : { value: pullRequest, isLatest: false }
}
