import { asError } from '@slipway/action-kit'
import type { Diagnosis } from '../failure/diagnose.js'
import type { UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { ExpressApi } from './express-api.js'
import type { Revision } from './express-service.js'
import { explainRoles } from './explain-express.js'
import type { FailedResource } from './failed-resources.js'
import type { ExpressWish } from './wish.js'

interface Parts {
  readonly api: Pick<ExpressApi, 'failedResources'>
  readonly world: Pick<World, 'log' | 'signal'>
  readonly revision: Revision
  readonly wish: ExpressWish
}

/** The service deployment of an Express service: when it fails, what ECS was to make around it is looked at too. */
export function asExpress(underWay: UnderWay, parts: Parts): UnderWay {
  return {
    get id() {
      return underWay.id
    },
    find: async () => underWay.find?.(),
    follow: (options) => underWay.follow(options),
    rollBack: (why) => underWay.rollBack(why),
    stop: (why) => underWay.stop(why),
    describe: () => underWay.describe(),
    running: () => underWay.running?.() ?? 0,
    get chronicle() {
      return underWay.chronicle ?? { timeline: { points: [], marks: [] }, events: [] }
    },
    async explain(reason) {
      const diagnosis = await underWay.explain(reason)
      return withResources(withAdvice(diagnosis, parts), await failedResources(parts), parts.wish)
    },
  }
}

/** A task that ran and failed is the nearer cause; without one it is what ECS could not make. */
function withResources(
  diagnosis: Diagnosis,
  [first, ...others]: readonly FailedResource[],
  wish: ExpressWish,
): Diagnosis {
  if (first === undefined || diagnosis.failedTasks > 0) return diagnosis
  const more = others.map(({ name, reason }) => `ECS could not make the ${name} either: ${reason}`)
  const role = explainRoles(first.reason, wish)
  return {
    ...diagnosis,
    cause: `ECS could not make the ${first.name} of the service`,
    reason: first.reason,
    advice: [
      ...more,
      ...(role === undefined
        ? [
            `Look at the resources of the service in the ECS console; the infrastructure role is ${wish.infrastructureRoleArn}.`,
          ]
        : [role.message, role.hint]),
    ],
  }
}

/** What those meet first who come from other platforms: ECS asks for /ping at port 80 unless it is told otherwise. */
function withAdvice(diagnosis: Diagnosis, { revision: { configuration }, wish }: Parts): Diagnosis {
  const { cause, reason } = diagnosis
  const role = explainRoles(reason ?? '', wish)
  const { healthCheckPath, port } = configuration
  const asked = `Express Mode asks for ${healthCheckPath ?? '/ping'} at port ${port ?? 80}, and wants 200: give health-check-path and container-port where that is not the application's.`
  return {
    ...diagnosis,
    advice: [
      ...(/health check/i.test(cause) ? [asked] : []),
      ...(role === undefined ? [] : [role.hint]),
      ...diagnosis.advice,
    ],
  }
}

async function failedResources({ api, world, revision }: Parts): Promise<readonly FailedResource[]> {
  if (revision.arn === '') return []
  try {
    return await api.failedResources(revision.arn)
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.info(`What ECS made for the service cannot be seen: ${asError(error).message}`)
    return []
  }
}
