import { isJsonArray, isJsonObject, type Json } from '../document/json.js'
import type { Path } from '../document/positioned.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** What is wrong with one placeholder, and where. */
export interface TemplateFault {
  readonly path: Path
  readonly problem: string
}

export interface Filled {
  readonly value: Json
  readonly faults: readonly TemplateFault[]
}

// `$${` is a `${` that stays; `${NAME}`, `${NAME:-default}`; any other `${` is a fault.
const placeholder = /\$\$\{|\$\{(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g

/**
 * Replaces `${NAME}` in every text and every name of a document. The values become part of texts that are read
 * already, so that a quote in one of them cannot change the document. An empty variable is a missing one: GitHub gives
 * an empty text for a secret or a variable that does not exist.
 */
export function fillTemplate(template: Json, env: Environment): Filled {
  const faults: TemplateFault[] = []
  const fillText = (text: string, path: Path): string =>
    text.replace(placeholder, (found, name?: string, fallback?: string) => {
      if (found === '$${') return '${'
      const fault = (problem: string): string => {
        faults.push({ path, problem })
        return ''
      }
      if (name === undefined) {
        return fault(
          'a ${ is no placeholder: it takes ${NAME} or ${NAME:-default}, and $${ for a ${ that stays',
        )
      }
      const value = env[name]
      if (value !== undefined && value !== '') return value
      if (fallback !== undefined) return fallback
      return fault(
        value === undefined
          ? `the variable ${name} is not set in the step's environment`
          : `the variable ${name} is empty in the step's environment (\${${name}:-} lets it be)`,
      )
    })
  const fill = (value: Json, path: Path): Json => {
    if (typeof value === 'string') return fillText(value, path)
    if (isJsonArray(value)) return value.map((element, index) => fill(element, [...path, index]))
    if (!isJsonObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const inner = [...path, name]
        return [fillText(name, inner), fill(member, inner)]
      }),
    )
  }
  return { value: fill(template, []), faults }
}
