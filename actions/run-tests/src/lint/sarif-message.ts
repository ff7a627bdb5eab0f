import { asText, asTexts, isObject, type JsonObject } from '../readers/json.js'

/**
 * The text of a message object: its own, or the one that it names by id, with its arguments filled in (section 3.11).
 * @param strings what any rule may name
 */
export function sarifMessage(message: unknown, rule: JsonObject | undefined, strings: JsonObject): string {
  const { text, markdown, id, arguments: given } = isObject(message) ? message : {}
  const template =
    asText(text) ?? asText(markdown) ?? named(asText(id), rule, strings) ?? describeRule(rule) ?? ''
  return plain(fill(template, asTexts(given)))
}

function named(
  id: string | undefined,
  rule: JsonObject | undefined,
  strings: JsonObject,
): string | undefined {
  if (id === undefined) return undefined
  const own = isObject(rule?.messageStrings) ? rule.messageStrings : {}
  return textOf(own[id]) ?? textOf(strings[id])
}

/** A result must have a message; where it has none, its rule says at least what it is about. */
function describeRule(rule: JsonObject | undefined): string | undefined {
  return textOf(rule?.shortDescription) ?? textOf(rule?.fullDescription) ?? asText(rule?.name)
}

function textOf(value: unknown): string | undefined {
  return isObject(value) ? asText(value.text) : undefined
}

/** Section 3.11.5: `{0}` is the first argument; doubled braces are braces. A text without arguments has no placeholders. */
function fill(template: string, given: readonly string[]): string {
  if (given.length === 0) return template
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index: string | undefined) =>
    index === undefined ? whole.slice(0, 1) : (given[Number(index)] ?? whole),
  )
}

/** Section 3.11.6: `[text](1)` is a link to a related place. Only its text can be shown here. */
function plain(text: string): string {
  return text.replace(/(?<!\\)\[((?:\\.|[^\]\\])+)\]\(\d+\)/g, '$1').trim()
}
