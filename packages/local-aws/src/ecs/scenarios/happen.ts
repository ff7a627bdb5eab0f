import type { Json } from '../../json-service.js'
import { arn } from '../../world.js'
import type { Account } from '../account.js'
import { records, text } from '../members.js'
import type { Service } from '../service.js'
import type { Happening, Scene } from './scene.js'

/** Has something happen some time after a deployment of the image has begun; once. */
export function happen(account: Account, image: string, later: NonNullable<Scene['later']>): void {
  const { time } = account.world
  const playedAt = time.now()
  const look = (): void => {
    const service = account
      .services()
      .find(
        ({ primary }) =>
          primary !== undefined &&
          primary.createdAt >= playedAt &&
          primary.revision.definition.containers.some((container) => container.image === image),
      )
    if (service === undefined) {
      time.after(Math.min(1_000, account.parts.pace.pollMs), look)
      return
    }
    const due = (service.primary?.createdAt ?? playedAt) + later.afterMs - time.now()
    time.after(Math.max(0, due), () => doNow(account, service, later.what))
  }
  look()
}

function doNow(account: Account, service: Service, what: Happening): void {
  switch (what.kind) {
    case 'alarm':
      account.alarms.set(what.name, 'ALARM')
      return
    case 'fargate available':
      account.capacity.setFargate('available')
      return
    case 'other deployment':
      deployAnother(account, service)
  }
}

/** A revision of the same family with images of another version. */
function deployAnother(account: Account, service: Service): void {
  const registered = service.primary?.revision.definition.registered ?? {}
  const another: Json = {
    ...registered,
    containerDefinitions: records(registered, 'containerDefinitions').map((container) => ({
      ...container,
      image: `${text(container, 'image') ?? ''}-hotfix`,
    })),
  }
  const { world } = account
  const principal = { account: world.account, arn: arn(world, 'iam', 'user/somebody-else') }
  const caller = { principal, account: world.account, region: world.region }
  const definition = account.definitions.register(another, caller)
  service.settings = { ...service.settings, taskDefinition: definition.arn }
  service.deploy(definition)
  account.wake(service)
}
