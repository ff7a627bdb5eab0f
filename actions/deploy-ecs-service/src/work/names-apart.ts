import { lastPart, type Target } from '../ecs/target.js'

/** What the targets are called so that each is told from the others: `orders`, or `shop/orders`, or with its region. */
export function namesApart(targets: readonly Target[]): readonly string[] {
  const ways: readonly ((target: Target) => string)[] = [
    ({ service }) => lastPart(service),
    ({ cluster, service }) => `${lastPart(cluster)}/${lastPart(service)}`,
  ]
  return targets.map((target) => {
    const way = ways.find((name) => targets.filter((other) => name(other) === name(target)).length === 1)
    return way?.(target) ?? `${target.region}/${lastPart(target.cluster)}/${lastPart(target.service)}`
  })
}
