import { asError } from '@slipway/action-kit'
import { CutReport } from './cut-report.js'

/** What JSON.parse returned, narrowed. */
export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/**
 * @throws CutReport when the text ends before the value does
 * @throws Error when it is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = asError(error)
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN)
    const isCut = /end of JSON input|Unterminated/.test(message) || at >= text.trimEnd().length
    throw isCut ? new CutReport(`it is cut: ${message}`) : new Error(`it is not JSON: ${message}`)
  }
}
