import { expandWord, type Variables } from './expand-word.js'
import type { ParsedInstruction } from './parse-instruction.js'
import { UnknowableError } from './unknowable.js'

/** Where variables outside of any stage get their values. */
export interface GlobalInputs {
  readonly buildArgs: ReadonlyMap<string, string>
  /** `os/arch[/variant]` to build for; undefined when that is left to the builder. */
  readonly platform: string | undefined
  /** The stage to build, when one is named. */
  readonly target: string | undefined
  readonly escape: string
}

/** A value that is set to something that cannot be known. */
const unknowable: unique symbol = Symbol('unknowable')
type Value = string | typeof unknowable

/**
 * The variables that a FROM sees: those of ARG above the first FROM, and those of the platforms.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
export function globalVariables(declared: readonly ParsedInstruction[], inputs: GlobalInputs): Variables {
  const values = new Map<string, Value>()
  const lookUp: Variables = (name) => {
    const value = values.get(name)
    return value === undefined ? platformVariable(name, inputs) : known(name, value)
  }
  for (const { words } of declared) {
    for (const word of words) declare(word, values, lookUp, inputs, noVariables)
  }
  return lookUp
}

/** The variables of a stage, as far as it has been read. */
export interface StageVariables {
  readonly lookUp: Variables
  /** What an ARG or ENV sets. */
  apply(instruction: ParsedInstruction): void
}

/** `base` are the variables that the stage starts with. */
export function stageVariables(base: Variables, global: Variables, inputs: GlobalInputs): StageVariables {
  const values = new Map<string, Value>()
  const lookUp: Variables = (name) => {
    const value = values.get(name)
    return value === undefined ? base(name) : known(name, value)
  }
  return {
    lookUp,
    apply({ keyword, words }) {
      if (keyword === 'ARG') {
        for (const word of words) declare(word, values, lookUp, inputs, global)
      } else if (keyword === 'ENV') {
        // All of one ENV sees what was before it.
        const set = new Map<string, Value>()
        for (const { name, value } of assignments(words))
          set.set(name, evaluate(value, lookUp, inputs.escape))
        for (const [name, value] of set) values.set(name, value)
      }
    },
  }
}

/** What a stage starts with on an image from elsewhere: whatever that image sets. */
export const variablesOfAnImage: Variables = (name) => {
  throw new UnknowableError(`\`${name}\` may be set by the base image`)
}

/** What a stage starts with on `scratch`. */
export const noVariables: Variables = () => undefined

function declare(
  word: string,
  values: Map<string, Value>,
  lookUp: Variables,
  { buildArgs, escape }: GlobalInputs,
  global: Variables,
): void {
  const [, name = '', value] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? []
  const given = buildArgs.get(name)
  if (given !== undefined) {
    values.set(name, given)
  } else if (value !== undefined) {
    values.set(name, evaluate(value, lookUp, escape))
  } else {
    const inherited = valueOf(() => global(name))
    if (inherited !== undefined) values.set(name, inherited)
  }
}

function evaluate(word: string, variables: Variables, escape: string): Value {
  return valueOf(() => expandWord(word, variables, escape)) ?? ''
}

function valueOf(read: () => string | undefined): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnknowableError) return unknowable
    throw error
  }
}

function known(name: string, value: Value): string {
  if (value !== unknowable) return value
  throw new UnknowableError(`\`${name}\` is only known to the builder`)
}

/** `ENV a=b c=d`, or the older `ENV a b c`. */
function assignments(words: readonly string[]): readonly { name: string; value: string }[] {
  const [first = '', ...others] = words
  if (!first.includes('=')) return [{ name: first, value: others.join(' ') }]
  return words.map((word) => ({
    name: word.slice(0, word.indexOf('=')),
    value: word.slice(word.indexOf('=') + 1),
  }))
}

function platformVariable(name: string, { buildArgs, platform, target }: GlobalInputs): string | undefined {
  const [, side, part = ''] = /^(BUILD|TARGET)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/.exec(name) ?? []
  if (side === undefined)
    return name === 'TARGETSTAGE' ? (buildArgs.get(name) ?? target ?? 'default') : undefined
  const given = buildArgs.get(name)
  if (given !== undefined) return given
  if (side === 'BUILD') throw new UnknowableError(`\`${name}\` is only known to the builder`)
  if (platform === undefined)
    throw new UnknowableError(`\`${name}\` is only known to the builder while \`platforms\` is not set`)
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  const parts: Readonly<Record<string, string>> = {
    PLATFORM: platform,
    OS: os,
    ARCH: architecture,
    VARIANT: variant,
  }
  return parts[part] ?? ''
}
