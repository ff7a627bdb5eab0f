import { UserError } from '@slipway/action-kit'
import type { Builder } from './builder.js'
import type { Repository } from './ecr.js'
import type { Inputs } from './inputs.js'

/** Everything that is going to be done, before any of it is. */
export interface Plan {
  readonly repository: Repository
  readonly tags: readonly string[]
  readonly builder: Builder
  /** Absolute. */
  readonly context: string
  /** Absolute. */
  readonly file: string
  readonly fileName: string
  readonly target: string | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  readonly platforms: readonly string[]
  readonly labels: ReadonlyMap<string, string>
}

export function makePlan(
  inputs: Inputs,
  found: Pick<Plan, 'repository' | 'tags' | 'builder' | 'labels'>,
): Plan {
  const { context, file, fileName, target, buildArgs, platforms } = inputs
  return { ...found, context, file, fileName, target, buildArgs, platforms }
}

/**
 * The tags asked for; without any, the commit's SHA.
 * @throws UserError when there is no commit either
 */
export function chooseTags(tags: readonly string[], env: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  if (tags.length > 0) return tags
  if (env.GITHUB_SHA) return [env.GITHUB_SHA]
  throw new UserError('There is no tag for the image', {
    hint: 'Give the input tags. Without it the tag is the commit SHA, and GITHUB_SHA is not set here.',
  })
}

/** `<repository uri>:<tag>` for every tag. */
export function references({ repository, tags }: Pick<Plan, 'repository' | 'tags'>): readonly string[] {
  return tags.map((tag) => `${repository.uri}:${tag}`)
}

/** The plan for people, a line an entry. The values of build arguments are left out. */
export function describePlan(plan: Plan): readonly string[] {
  const line = (name: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [`${name.padEnd(12)}${values.join(', ')}`]
  return [
    ...line('repository', [plan.repository.uri]),
    ...line('tags', plan.tags),
    ...line('context', [plan.context]),
    ...line('Dockerfile', [plan.fileName]),
    ...line('target', plan.target === undefined ? [] : [plan.target]),
    ...line('build-args', [...plan.buildArgs.keys()]),
    ...line('platforms', plan.platforms),
    ...line('builder', [plan.builder.name]),
  ]
}
