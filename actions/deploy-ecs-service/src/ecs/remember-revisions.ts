import type { JsonObject } from '../document/json.js'
import type { EcsApi } from './ecs-api.js'

type Looks = Pick<EcsApi, 'lookCloser' | 'describeTaskDefinition'>

/**
 * An ECS that describes each revision once: what is registered does not change. A family stands for its latest
 * revision, which may be another one the next time.
 */
export function rememberRevisions(ecs: Looks): Looks {
  const known = new Map<string, Promise<JsonObject>>()
  return {
    lookCloser: () => ecs.lookCloser(),
    describeTaskDefinition(name) {
      if (!/:\d+$/.test(name)) return ecs.describeTaskDefinition(name)
      const found = known.get(name) ?? ecs.describeTaskDefinition(name)
      known.set(name, found)
      // What was refused once is asked again.
      found.catch(() => known.delete(name))
      return found
    },
  }
}
