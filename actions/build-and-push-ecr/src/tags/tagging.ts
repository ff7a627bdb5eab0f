import type { InputReader } from '@slipway/action-kit'
import { tagFault } from '../repository/names.js'
import { Attributes } from './attributes.js'
import { splitCsvLine } from './csv-line.js'
import { readFlavor } from './flavor.js'
import { readRule } from './read-rule.js'
import type { Flavor, Rule } from './rule.js'
import { isFixed, type Report, type Template } from './template.js'

/** The inputs `tags` and `flavor`. */
export interface Tagging {
  /** The one with the highest priority first. Empty: the commit becomes the tag. */
  readonly rules: readonly Rule[]
  readonly flavor: Flavor
}

// BatchGetImage, which asks for all of them, takes as many image identifiers in one call.
// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html
export const mostTags = 100

/** Reads `tags` and `flavor`, in docker/metadata-action's vocabulary; a line without `type=` has plain tags. */
export function readTagging(reader: InputReader): Tagging {
  const accepts = 'tags, one a line or separated by commas, or rules such as type=semver,pattern={{version}}'
  const report: Report = (problem, takes) => reader.fault('tags', problem, takes)
  const flavor = readFlavor(reader)
  const read = reader.lines('tags', { accepts }).flatMap((line) => readLine(line, report))
  const rules = read.filter((rule, at) => read.findIndex(({ line }) => line === rule.line) === at)
  for (const rule of rules) checkTexts(rule, flavor, report)
  if (rules.length > mostTags) report(`has ${rules.length} tags`, `at most ${mostTags}`)
  return { rules: rules.toSorted((a, b) => b.priority - a.priority), flavor }
}

function readLine(line: string, report: Report): readonly Rule[] {
  const split = splitCsvLine(line)
  if ('problem' in split) {
    report(split.problem, 'double quotes around a whole attribute, as in "pattern=v(\\d{1,3})"')
    return []
  }
  const attributes = Attributes.parse(split.fields, report)
  if (!attributes.isEmpty) {
    const rule = readRule(line, attributes, report)
    return rule === undefined ? [] : [rule]
  }
  return attributes.bare.flatMap((tag) => readRule(tag, Attributes.parse([tag], report), report) ?? [])
}

/** What the user wrote is never made to fit: what cannot be part of a tag, or is known not to be one, is a fault. */
function checkTexts(rule: Rule, flavor: Flavor, report: Report): void {
  const prefix = rule.prefix ?? flavor.prefix
  const suffix = rule.suffix ?? flavor.suffix
  const value = valueOf(rule)
  const parts = [prefix, value, suffix].filter((part) => part !== undefined)
  const whole = parts.map(({ text }) => text).join('')
  const isCertain = rule.type === 'raw' && parts.every(isFixed)
  const texts = isCertain ? [whole] : parts.flatMap(literals).map((text) => `_${text}`)
  for (const text of texts) {
    const fault = text === '' ? undefined : tagFault(text)
    if (fault === undefined) continue
    report(isCertain ? fault.problem : `has ${JSON.stringify(text.slice(1))}`, fault.accepts)
  }
}

/** What the rule makes the tag of, where that is text of the user's. */
function valueOf(rule: Rule): Template | undefined {
  switch (rule.type) {
    case 'raw':
      return rule.value
    case 'schedule':
    case 'semver':
    case 'pep440':
      return rule.pattern
    case 'match':
    case 'edge':
    case 'ref':
    case 'sha':
      return undefined
  }
}

function literals({ parts }: Template): readonly string[] {
  return parts.filter((part) => typeof part === 'string')
}
