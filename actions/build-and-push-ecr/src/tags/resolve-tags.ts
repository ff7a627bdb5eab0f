import { UserError } from '@slipway/action-kit'
import { isReserved } from './reserved-tag.js'
import { tagFault } from '../repository/names.js'
import { applyRule } from './apply-rule.js'
import type { EventFacts } from './event-facts.js'
import { eventValues } from './event-values.js'
import { eventExpressions } from './expressions.js'
import type { Flavor, Rule } from './rule.js'
import { mostTags, type Tagging } from './tagging.js'
import { parseTemplate, render, type Expression } from './template.js'

export interface ResolvedTags {
  /** At most 100, each once; none when no rule fits the event. The one with the highest priority first, `latest` last. */
  readonly tags: readonly string[]
  /** What the image is called in its label: the first tag. */
  readonly version: string | undefined
  /** The rules that gave nothing, and why. */
  readonly unused: readonly UnusedRule[]
}

export interface UnusedRule {
  readonly line: string
  /** `is for pull requests` */
  readonly reason: string
}

type ValueOf = (expression: Expression) => string

/**
 * Makes the tags. Without any rule it is the commit's SHA.
 * @throws UserError when what a rule gives is no tag for ECR
 */
export function resolveTags({ rules, flavor }: Tagging, facts: EventFacts, now: Date): ResolvedTags {
  const valueOf = eventValues(facts, now)
  const tags = new Set<string>()
  const unused: UnusedRule[] = []
  let isLatest: boolean | undefined
  for (const rule of rules.length > 0 ? rules : [commitRule(facts)]) {
    const made = makeTag(rule, flavor, facts, valueOf)
    if ('nothing' in made) unused.push({ line: rule.line, reason: made.nothing })
    else {
      tags.add(made.tag)
      // The rule with the highest priority decides, as docker/metadata-action has it.
      isLatest ??= made.isLatest
    }
  }
  const [version] = tags
  if (tags.size > 0 && (flavor.latest === 'true' || (flavor.latest === 'auto' && isLatest === true))) {
    tags.add(latestTag(flavor, valueOf))
  }
  if (tags.size > mostTags) {
    throw new UserError(`There are ${tags.size} tags for the image`, {
      hint: `Give ${mostTags} at most, latest counted: ECR is asked for all of them in one call.`,
    })
  }
  return { tags: [...tags], version, unused }
}

/** The tags, of which there has to be one. @throws UserError that says why no rule has given any */
export function requireTags({ tags, unused }: ResolvedTags, facts: EventFacts): readonly string[] {
  if (tags.length === 0) throw noTags(facts, unused)
  return tags
}

type Made = { readonly tag: string; readonly isLatest: boolean } | { readonly nothing: string }

function makeTag(rule: Rule, flavor: Flavor, facts: EventFacts, valueOf: ValueOf): Made {
  if (!isEnabled(rule, valueOf)) return { nothing: 'is not enabled' }
  const applied = applyRule(rule, facts, valueOf)
  if ('nothing' in applied) return applied
  const prefix = rule.prefix ?? flavor.prefix
  const suffix = rule.suffix ?? flavor.suffix
  const tag = sanitize(
    `${prefix ? render(prefix, valueOf) : ''}${applied.value}${suffix ? render(suffix, valueOf) : ''}`,
  )
  if (tag === '') return { nothing: 'gives an empty text' }
  checkTag(tag, rule.line)
  return { tag, isLatest: applied.isLatest }
}

function isEnabled({ enable, line }: Rule, valueOf: ValueOf): boolean {
  const text = render(enable, valueOf)
  if (text === 'true') return true
  if (text === 'false') return false
  throw new UserError(`The rule ${JSON.stringify(line)} of the input tags is neither enabled nor not`, {
    cause: new Error(`Its enable comes out as ${JSON.stringify(text)}`),
    hint: 'Make it true or false, as {{is_default_branch}} is.',
  })
}

function latestTag(flavor: Flavor, valueOf: ValueOf): string {
  const prefix = flavor.prefixesLatest && flavor.prefix ? render(flavor.prefix, valueOf) : ''
  const suffix = flavor.suffixesLatest && flavor.suffix ? render(flavor.suffix, valueOf) : ''
  const tag = sanitize(`${prefix}latest${suffix}`)
  checkTag(tag, 'latest')
  return tag
}

/** Names of the event are made to fit as docker/metadata-action does it: `feature/x` becomes `feature-x`. */
function sanitize(text: string): string {
  return text.replace(/[^a-zA-Z0-9._-]+/g, '-')
}

function checkTag(tag: string, line: string): void {
  if (isReserved(tag)) {
    throw new UserError(`The rule ${JSON.stringify(line)} of the input tags gives the tag ${tag}`, {
      hint: 'By such tags Slipway finds what it has built: src-<hash>, cache-<hash>, part-<run>. Give the image another one; a prefix makes one of a branch.',
    })
  }
  const fault = tagFault(tag)
  if (fault === undefined) return
  throw new UserError(`The rule ${JSON.stringify(line)} of the input tags gives no tag for ECR`, {
    cause: new Error(`It comes out as ${JSON.stringify(tag)}`),
    hint: `ECR takes ${fault.accepts}. A prefix, or type=match with a shorter group, makes one.`,
  })
}

/**
 * The tag when none is asked for.
 * @throws UserError when there is no commit either
 */
function commitRule({ sha }: EventFacts): Rule {
  if (sha === undefined) {
    throw new UserError('There is no tag for the image', {
      hint: 'Give the input tags. Without it the tag is the commit SHA, and GITHUB_SHA is not set here.',
    })
  }
  const enable = parseTemplate('true', eventExpressions, () => undefined)
  return {
    type: 'sha',
    format: 'long',
    line: 'the commit SHA',
    enable,
    priority: 0,
    prefix: undefined,
    suffix: undefined,
  }
}

function noTags({ name, ref }: EventFacts, unused: readonly UnusedRule[]): UserError {
  const event = `the event ${name || '(GITHUB_EVENT_NAME is not set)'} of ${ref || '(GITHUB_REF is not set)'}`
  return new UserError(`No rule of the input tags gives a tag for ${event}`, {
    cause: new Error(unused.map(({ line, reason }) => `${line} ${reason}`).join('; ')),
    hint: 'Add a rule for this event, such as type=sha, or do not run the step for it.',
  })
}
