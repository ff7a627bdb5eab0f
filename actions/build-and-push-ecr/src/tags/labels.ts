import type { EventFacts } from './event-facts.js'
import { eventValues } from './event-values.js'
import { eventExpressions } from './expressions.js'
import { parseTemplate, render, type Expression, type Template } from './template.js'

// Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys
const oci = 'org.opencontainers.image.'

export interface ImageLabels {
  /** In the order of their names. */
  readonly labels: ReadonlyMap<string, string>
  /** The names of those that change with every commit, or with the tags: no part of what a build is made of. */
  readonly perCommit: ReadonlySet<string>
}

/**
 * The event's OCI labels, and the user's over them. What the event does not tell has no label; a label that the user
 * gives an empty value is empty, as for Docker: it then hides the one of the base image.
 *
 * `created` is the date of the commit, so that the same commit makes the same image again; where the event does not
 * tell it, it is now. `revision` is what was checked out, see EventFacts.
 * @param given as `readLabels` read them
 */
export function imageLabels(
  given: ReadonlyMap<string, string>,
  facts: EventFacts,
  version: string | undefined,
  now: Date,
): ImageLabels {
  const valueOf = eventValues(facts, now)
  const perCommit = new Set(['created', 'revision'].map((name) => oci + name))
  const labels = new Map<string, string>()
  for (const [name, value] of Object.entries(eventLabels(facts, version, now))) {
    if (value !== undefined) labels.set(oci + name, value)
  }
  if (!given.has(`${oci}version`)) perCommit.add(`${oci}version`)
  for (const [name, text] of given) {
    const template = parseTemplate(text, eventExpressions, unchecked)
    labels.set(name, render(template, valueOf))
    if (changesPerCommit(template, facts)) perCommit.add(name)
  }
  return {
    labels: new Map([...labels].sort(([a], [b]) => (a < b ? -1 : 1))),
    perCommit: new Set([...perCommit].filter((name) => labels.has(name))),
  }
}

function eventLabels(
  facts: EventFacts,
  version: string | undefined,
  now: Date,
): Readonly<Record<string, string | undefined>> {
  return {
    title: facts.repositoryName,
    description: facts.description,
    url: facts.repositoryUrl,
    source: facts.repositoryUrl,
    version,
    created: (facts.committedAt ?? now).toISOString(),
    revision: facts.sha,
    licenses: facts.license,
  }
}

const changing: readonly string[] = ['sha', 'date', 'commit_date']

/** A label that names the commit, by an expression or by a value that GitHub put in, is another one each time. */
function changesPerCommit(template: Template, { sha, shortSha }: EventFacts): boolean {
  const names = [sha, shortSha].filter((text) => text !== undefined && text.length >= 7)
  return (
    template.parts.some((part) => isExpression(part) && changing.includes(part.name)) ||
    names.some((name) => name !== undefined && template.text.includes(name))
  )
}

function isExpression(part: string | Expression): part is Expression {
  return typeof part !== 'string'
}

function unchecked(problem: string): never {
  throw new Error(`A label ${problem} and was not checked`)
}
