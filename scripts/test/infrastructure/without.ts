import type { Output, Resource, Template } from '@slipway/testkit/cloudformation'

/** A template without the resources of some types, and without whatever refers to them. */
export function without(template: Template, types: readonly string[]): Template {
  const left = new Map(Object.entries(template.Resources).filter(([, { Type }]) => !types.includes(Type)))
  const gone = new Set(Object.keys(template.Resources).filter((name) => !left.has(name)))
  const needsGone = (part: Resource | Output): boolean =>
    references(JSON.stringify(part)).some((name) => gone.has(name))
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [name, resource] of left) {
      if (!needsGone(resource) && ![resource.DependsOn ?? []].flat().some((other) => gone.has(other)))
        continue
      left.delete(name)
      gone.add(name)
    }
  }
  const outputs = Object.entries(template.Outputs ?? {}).filter(([, output]) => !needsGone(output))
  return { ...template, Resources: Object.fromEntries(left), Outputs: Object.fromEntries(outputs) }
}

/** The names that a part refers to by Ref, GetAtt or Sub. */
function references(json: string): readonly string[] {
  return [...json.matchAll(/\{"Ref":"(\w+)"\}|"Fn::GetAtt":\["(\w+)"|\$\{(\w+)[.}]/g)].map(
    ([, ref, attribute, sub]) => ref ?? attribute ?? sub ?? '',
  )
}
