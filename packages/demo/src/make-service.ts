import {
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type CreateServiceCommandInput,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs'
import type { LocalAws } from '@slipway/local-aws'
import type { Resolved, Value } from '@slipway/testkit/cloudformation'
import { apiInput } from './api-input.js'
import { asAdministrator } from './make-resources.js'

/** The page of service.yml, by what the image has: Node instead of BusyBox's httpd. */
const page = (port: string): readonly string[] => [
  '-e',
  `require('node:http').createServer((_, r) => r.end('{"version":"bootstrap"}')).listen(${port})`,
]

/** The service of a stack of service.yml, which runs a placeholder until the first deployment. */
export async function makeService(
  aws: LocalAws,
  { resources }: Resolved,
  image: string,
  port: string,
): Promise<void> {
  const propertiesOf = (name: string): Readonly<Record<string, Value>> => {
    const found = resources.get(name)?.properties
    if (found === undefined) throw new Error(`The stack of the service has no ${name}`)
    return found
  }
  const ecs = new ECSClient(asAdministrator(aws))
  try {
    const definition = apiInput(propertiesOf('BootstrapTask')) as RegisterTaskDefinitionCommandInput
    const containerDefinitions = definition.containerDefinitions?.map((container) => ({
      ...container,
      image,
      entryPoint: ['node'],
      command: [...page(port)],
      stopTimeout: 2,
    }))
    await ecs.send(new RegisterTaskDefinitionCommand({ ...definition, containerDefinitions }))
    const service = apiInput(propertiesOf('Service')) as CreateServiceCommandInput
    // What autoscaling makes of it.
    const desiredCount = Number(propertiesOf('Scaling').MinCapacity)
    await ecs.send(new CreateServiceCommand({ ...service, desiredCount }))
  } finally {
    ecs.destroy()
  }
}
