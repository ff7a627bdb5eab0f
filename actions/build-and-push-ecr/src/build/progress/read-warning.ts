import type { BuildWarning } from './build-event.js'
import { listOf, numberOf, objectOf, textOf } from '../../json.js'

/** A warning of BuildKit's client: the sentence in base64, the lines it is about, where the rule is described. */
export function readWarning(warning: Readonly<Record<string, unknown>>): BuildWarning {
  const sentence = readSentence(Buffer.from(textOf(warning.short) ?? '', 'base64').toString('utf8'))
  const start = objectOf(objectOf(listOf(warning.range)[0]).start)
  return { ...sentence, line: sentence.line ?? numberOf(start.line), url: textOf(warning.url) }
}

/** A linter's sentence: `JSONArgsRecommended: JSON arguments recommended for CMD ... (line 7)`. */
export function readSentence(sentence: string): BuildWarning {
  const [, rule, message, line] = /^(?:(\w+): )?(.*?)(?: \(line (\d+)\))?$/s.exec(sentence.trim()) ?? []
  return {
    rule,
    message: message ?? sentence,
    line: line === undefined ? undefined : Number(line),
    url: undefined,
  }
}
