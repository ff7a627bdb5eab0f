import { InputReader } from '@slipway/action-kit'
import type { Stage } from '../../stage.js'

/** What an input takes, where its action reads it as more than a text. */
export type InputKind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly isInteger: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }

export interface ObservedInput {
  readonly kind: InputKind | undefined
  readonly default: string
}

/** Watches a command read its inputs: what it asks for is what the schema says, without anything being said twice. */
export function observeInputs(stage: Stage): ReadonlyMap<string, ObservedInput> {
  const kinds = new Map<string, InputKind>()
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called on the reader that it is asked of
  const { boolean, choice, integer, optionalChoice, optionalNumber } = InputReader.prototype
  // A command may make readers of its own, for modes that it is not in, so the class itself is watched.
  const watched: Partial<InputReader> = {
    boolean(this: InputReader, name, options) {
      kinds.set(name, { kind: 'boolean' })
      return boolean.call(this, name, options)
    },
    integer(this: InputReader, name, options) {
      kinds.set(name, { kind: 'number', isInteger: true, ...bounds(options) })
      return integer.call(this, name, options)
    },
    optionalNumber(this: InputReader, name, options) {
      kinds.set(name, { kind: 'number', isInteger: false, ...bounds(options) })
      return optionalNumber.call(this, name, options)
    },
    choice(this: InputReader, name, values, options) {
      kinds.set(name, { kind: 'choice', values })
      return choice.call(this, name, values, options) as typeof options.default
    },
    optionalChoice(this: InputReader, name, values) {
      kinds.set(name, { kind: 'choice', values })
      return optionalChoice.call(this, name, values) as (typeof values)[number] | undefined
    },
  }
  const reader = new InputReader(new Map([['no-such-input', 'x']]), '/')
  Object.assign(InputReader.prototype, watched)
  try {
    stage.readOwn(reader)
  } finally {
    Object.assign(InputReader.prototype, { boolean, choice, integer, optionalChoice, optionalNumber })
  }
  const names = [...reader.declared]
  return new Map(
    names.map(([name, declared]) => [name, { kind: kinds.get(name), default: declared.default }]),
  )
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): {
  min?: number
  max?: number
} {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
