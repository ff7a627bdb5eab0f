import type { BuildPlan } from './build-plan.js'

/** The plan for people, a line an entry. The values of build arguments are left out. */
export function describePlan({ builder, request, push, cacheFrom, cacheTo }: BuildPlan): readonly string[] {
  const { source, fileName, target, buildArgs, platforms } = request
  const line = (name: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [`${name.padEnd(12)}${values.join(', ')}`]
  return [
    ...line('pushes', push === undefined ? [] : [`${push.repository.uri}:${push.tag}`]),
    ...line('context', [source.kind === 'folder' ? source.path : source.url]),
    ...line('Dockerfile', [fileName]),
    ...line('target', target === undefined ? [] : [target]),
    ...line('build-args', [...buildArgs.keys()]),
    ...line('platforms', platforms),
    ...line('builder', [builder.name]),
    ...line('cache from', cacheFrom),
    ...line('cache to', cacheTo),
  ]
}
