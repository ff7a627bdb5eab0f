import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs'
import type { Shop } from './shop.js'

/** Has ECS bring a revision of each image into service, one after the other, as another tool would. */
export async function bring(shop: Shop, images: readonly string[]): Promise<void> {
  const { ecs, definition } = shop
  for (const image of images) {
    const containerDefinitions = definition.containerDefinitions?.map((one) => ({ ...one, image }))
    const input = { ...definition, containerDefinitions }
    const { taskDefinition: revision } = await ecs.send(new RegisterTaskDefinitionCommand(input))
    const taskDefinition = revision?.taskDefinitionArn
    await ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'orders', taskDefinition }))
    while (!(await isDeployed(shop, taskDefinition))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function isDeployed(shop: Shop, taskDefinition: string | undefined): Promise<boolean> {
  const [only, ...others] = (await shop.describe()).deployments ?? []
  return others.length === 0 && only?.taskDefinition === taskDefinition && only?.rolloutState === 'COMPLETED'
}
