import type { Deployment } from './deployment.js'
import type { Parts } from './parts.js'
import { routeProduction, routeTest } from './route.js'

/** A rollback deployment: all traffic goes back to the original task set, and the replacement goes. */
export async function undo(rollback: Deployment, undone: Deployment, parts: Parts): Promise<void> {
  const { time, ecs, elb, pollMs } = parts
  const { cluster, service: name } = rollback.settings.group.options
  rollback.status = 'InProgress'
  rollback.startTime = time.now()
  // It is the original one that this deployment brings (back) into service.
  rollback.blue = undone.blue
  rollback.green = undone.green
  rollback.greenWeight = undone.greenWeight
  const service = ecs.find(cluster, name)
  for (const event of rollback.events) {
    event.status = 'InProgress'
    event.startTime = time.now()
    await time.sleep(pollMs, rollback.signal)
    if (event.name === 'AllowTraffic' && undone.blue !== undefined && undone.green !== undefined) {
      routeProduction(rollback, elb, 0)
      routeTest(rollback, elb, 'blue')
      ecs.makePrimary(service, undone.blue)
      ecs.delete(service, undone.green)
    }
    event.status = 'Succeeded'
    event.endTime = time.now()
    rollback.updatedAt = time.now()
  }
}
