import type { JsonObject } from '../document/json.js'
import { compareDefinitions, type Difference, type Step } from './compare.js'
import { showValue } from './mask.js'

/** One difference between two documents; values are masked where they may be secrets. */
export interface Change {
  /** `containerDefinitions[app].environment[LOG_LEVEL]` */
  readonly path: string
  /** Undefined: not there. */
  readonly before: string | undefined
  readonly after: string | undefined
}

// Where the value is the user's own text. In other places a name such as credentialsParameter says what stands there.
const ownTexts: readonly string[] = [
  'environment',
  'properties',
  'dockerLabels',
  'options',
  'driverOpts',
  'labels',
]

/**
 * The differences that ECS would see, after the defaults that it fills in itself, in the order of the definition. Empty:
 * a registration would change nothing.
 */
export function diffDefinitions(before: JsonObject, after: JsonObject): readonly Change[] {
  return compareDefinitions(before, after).map(describe)
}

function describe({ steps, before, after }: Difference): Change {
  const inner = steps.at(-1)
  const around = steps.at(-2)
  const isOwnText = inner?.isNamed === true && around !== undefined && ownTexts.includes(around.name)
  const name = isOwnText ? inner.name : undefined
  return {
    path: steps.reduce(describeStep, ''),
    before: before === undefined ? undefined : showValue(before, name),
    after: after === undefined ? undefined : showValue(after, name),
  }
}

function describeStep(path: string, { name, isNamed }: Step): string {
  if (!isNamed) return path === '' ? name : `${path}.${name}`
  return `${path}[${/^[!-~]+$/.test(name) ? name : JSON.stringify(name)}]`
}

/** `- path: before` and `+ path: after` lines, for the log and the summary's diff block. */
export function describeChanges(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ path, before, after }) => [
    ...(before === undefined ? [] : [`- ${path}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
  ])
}
