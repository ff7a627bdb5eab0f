import type { Place, Problem } from '../document/problem.js'
import type { ResolvedComponent, ResolvedStage } from '../resolve/resolve.js'

/** Two that would deploy to the same service, or publish to the same place: each would undo the other. */
export function checkTargets(components: readonly ResolvedComponent[]): readonly Problem[] {
  const seen = new Map<string, { readonly owner: string; readonly place: Place }>()
  return components.flatMap(({ component, stages }) =>
    stages.flatMap((stage): Problem[] => {
      const target = targetOf(stage)
      if (target === undefined) return []
      const owner = `${component.kind}s.${component.name}`
      const first = seen.get(target.key)
      if (first !== undefined) {
        const what = `${owner} ${target.what}, and so does ${first.owner} (line ${first.place.line})`
        return [{ level: 'error', place: target.place, what, accepts: target.accepts }]
      }
      seen.set(target.key, { owner, place: target.place })
      return []
    }),
  )
}

interface Target {
  readonly key: string
  readonly place: Place
  readonly what: string
  readonly accepts: string
}

function targetOf({ name, inputs, place }: ResolvedStage): Target | undefined {
  const text = (input: string): string => inputs.get(input)?.text ?? ''
  const where = `${text('aws-region')} ${text('role-to-assume')}`
  const last = (nameOrArn: string): string => nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1)
  if (name === 'deploy') {
    const service = last(text('service') || text('service-name'))
    const cluster = last(text('cluster')) || 'default'
    if (service === '' || text('mode') === 'run-task') return undefined
    return {
      key: `service ${where} ${cluster} ${service}`,
      place: (inputs.get('service') ?? inputs.get('service-name'))?.place ?? place,
      what: `deploys to the service ${service} of the cluster ${cluster}`,
      accepts: 'each service of a cluster once',
    }
  }
  const bucket = text('bucket')
  if (name !== 'publish' || bucket === '') return undefined
  const prefix = text('prefix').replace(/^\/+|\/+$/g, '')
  return {
    // The name of a bucket is one of all of AWS.
    key: `bucket ${bucket} ${prefix}`,
    place: inputs.get('bucket')?.place ?? place,
    what: `publishes to s3://${bucket}/${prefix}`,
    accepts: 'each bucket and prefix once',
  }
}
