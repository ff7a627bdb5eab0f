import { withHeartbeat } from '@slipway/action-kit'
import { followToTheEnd, type Followed } from '../work/conclude.js'
import type { Verdict } from '../work/outcome.js'
import type { Tools } from '../work/tools.js'
import type { VerifyWish } from '../verify/wish.js'
import type { World } from '../work/world.js'

const heartbeatMs = 30_000

/** Follows a deployment to its end, and says every half minute how it stands. @param verify undefined: nothing is asked */
export function followDeployment(
  world: World,
  tools: Pick<Tools, 'verify' | 'verifyOnce'>,
  deployment: Pick<Followed, 'underWay' | 'patience' | 'attempt'>,
  verify: VerifyWish | undefined,
): Promise<Verdict> {
  const { underWay } = deployment
  const describe = (): string => `Following ${underWay.id}: ${underWay.describe()}`
  return withHeartbeat(world, heartbeatMs, describe, () =>
    followToTheEnd(world, {
      ...deployment,
      check: verify && (() => tools.verifyOnce(verify)),
      verify: verify && (() => tools.verify(verify)),
    }),
  )
}
