import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'

/** Reading members of a call's input, each of the type that the service model gives it. */

export function text(input: Json, name: string): string | undefined {
  return member(input, name, 'string', (value) => typeof value === 'string')
}

export function number(input: Json, name: string): number | undefined {
  return member(input, name, 'number', (value) => typeof value === 'number')
}

export function boolean(input: Json, name: string): boolean | undefined {
  return member(input, name, 'boolean', (value) => typeof value === 'boolean')
}

export function record(input: Json, name: string): Json | undefined {
  return member(input, name, 'structure', isRecord)
}

export function records(input: Json, name: string): readonly Json[] {
  const isRecords = (value: unknown): value is Json[] => Array.isArray(value) && value.every(isRecord)
  return member(input, name, 'list of structures', isRecords) ?? []
}

export function texts(input: Json, name: string): readonly string[] {
  const isTexts = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string')
  return member(input, name, 'list of strings', isTexts) ?? []
}

/** @throws AwsError InvalidParameterException when it is missing or blank */
export function required(input: Json, name: string): string {
  const value = text(input, name)
  if (value === undefined || value === '') {
    throw new AwsError('InvalidParameterException', `${name} can not be blank.`)
  }
  return value
}

/** Seconds since the epoch, as the JSON protocol writes a time; undefined is left out. */
export function timestamp(ms: number): number
export function timestamp(ms: number | undefined): number | undefined
export function timestamp(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000
}

function member<T>(
  input: Json,
  name: string,
  type: string,
  isType: (value: unknown) => value is T,
): T | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (isType(value)) return value
  throw new AwsError('SerializationException', `${name} is not a ${type}`)
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The input without some of its members. */
export function without(input: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
}
