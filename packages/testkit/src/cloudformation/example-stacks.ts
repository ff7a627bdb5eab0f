import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolve, type Resolved } from './resolve.js'
import { folder, readTemplate, type Value } from './template.js'

/** The stacks of an environment in the order in which they are made, each with its template. */
const templates = {
  network: 'network',
  cluster: 'cluster',
  api: 'service',
  'site-certificate': 'site-certificate',
  site: 'static-site',
  roles: 'github-oidc',
} as const

export type StackKind = keyof typeof templates
export type ExampleEnvironment = 'staging' | 'production'
export type Parameters = Readonly<Record<string, string>>

export const stackKinds = Object.keys(templates) as readonly StackKind[]

/** What `infrastructure/examples/orders-<environment>-<kind>.json` gives a stack. */
export function exampleParameters(environment: ExampleEnvironment, kind: StackKind): Parameters {
  const file = join(folder, 'examples', `${stackName(environment, kind)}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { Parameters: Parameters }).Parameters
}

/**
 * An environment's stacks as CloudFormation would make them, each with what those before it export.
 * @param region of all but the certificate, which CloudFront takes of us-east-1
 * @param known what AWS gives resources, by stack
 */
export function exampleStacks(
  environment: ExampleEnvironment,
  region: string,
  known: Partial<Record<StackKind, Readonly<Record<string, string>>>> = {},
): ReadonlyMap<StackKind, Resolved> {
  const exports = new Map<string, Value>()
  return new Map(
    stackKinds.map((kind) => {
      const made = resolve(readTemplate(templates[kind]), {
        name: stackName(environment, kind),
        parameters: exampleParameters(environment, kind),
        exports,
        known: known[kind] ?? {},
        region: kind === 'site-certificate' ? 'us-east-1' : region,
      })
      made.exports.forEach((value, name) => exports.set(name, value))
      return [kind, made]
    }),
  )
}

function stackName(environment: ExampleEnvironment, kind: StackKind): string {
  return `orders-${environment}-${kind}`
}
