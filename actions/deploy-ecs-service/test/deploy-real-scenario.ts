import { DescribeTasksCommand, type Task } from '@aws-sdk/client-ecs'
import type { LocalAws, ScenarioName } from '@slipway/local-aws'
import type { Deployed, ScenarioOptions } from './deploy-scenario.js'
import { deniedImage, foreignPlatformImage, image, missingImage } from './real-images.js'
import { behindALoadBalancer, inARealShop } from './real-shop.js'
import { changes, type Shop } from './shop.js'

export interface RealDeployed extends Deployed {
  /** What the task definition named. */
  readonly image: string
  /** How many of its tasks had failed when the step looked at them last. */
  readonly failed: number
}

/** Plays a scenario with real containers, and deploys into it with the bundle. */
export async function deployRealScenario(
  name: ScenarioName,
  options: ScenarioOptions = {},
): Promise<RealDeployed> {
  let deployed: RealDeployed | undefined
  const use = async (shop: Shop): Promise<void> => {
    deployed = await deploy(shop, name, options)
  }
  await inARealShop(use, options.isBehindALoadBalancer === true ? behindALoadBalancer : {})
  if (deployed === undefined) throw new Error(`Nothing was deployed into ${name}`)
  return deployed
}

async function deploy(
  shop: Shop,
  name: ScenarioName,
  { inputs, sidecar }: ScenarioOptions,
): Promise<RealDeployed> {
  const wanted = await imageOf(shop, name)
  const played = shop.aws.ecs.play(name, { image: wanted })
  const [app] = shop.definition.containerDefinitions ?? []
  const program = name === 'exec-format-error' ? { command: ['/app/serve'] } : {}
  shop.write('task-definition.json', {
    ...shop.definition,
    ...played.definition,
    containerDefinitions: [
      { ...app, ...program, ...played.container },
      ...(sidecar === undefined
        ? []
        : [{ name: 'proxy', stopTimeout: 2, ...sidecar, image: image('proxy'), ...played.sidecar }]),
    ],
  })
  shop.aws.journal.clear()
  const step = await shop.deploy({
    'container-name': 'app',
    preflight: 'false',
    ...inputs,
    image: wanted,
  })
  // The engine pulls with calls of its own.
  const calls = shop.aws.journal.calls.filter((call) => !call.startsWith('ecr:'))
  const changed = changes(shop)
  const failed = await failedAtTheLastLook(shop)
  const { taskDefinition = '' } = await shop.describe()
  const serving = taskDefinition.replace(/.*\//, '')
  return { step, calls, changes: changed, serving, image: wanted, failed }
}

/** A busy machine looks later, and more tasks have failed by then: what is true is what they say of themselves. */
async function failedAtTheLastLook({ aws, ecs }: Shop): Promise<number> {
  const look = aws.journal.entries.findLast(({ operation }) => operation === 'DescribeTasks')
  if (look === undefined) return 0
  const asked = look.input.tasks as string[] // As DescribeTasks defines it.
  const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ cluster: 'shop', tasks: asked }))
  return tasks.filter((task) => failedAt(task) <= look.at).length
}

/** When its end began, in milliseconds since the epoch: its containers may run on, and one's exit code be told already. */
function failedAt({ stoppingAt, executionStoppedAt }: Task): number {
  return (stoppingAt ?? executionStoppedAt)?.getTime() ?? Infinity
}

/** Where the image is what it is about. */
const images: Partial<Record<ScenarioName, (aws: LocalAws) => Promise<string>>> = {
  'missing-image': missingImage,
  'image-denied': deniedImage,
  'wrong-platform': foreignPlatformImage,
  'exec-format-error': () => Promise.resolve(image('foreign')),
  forced: () => Promise.resolve(image('1')),
}

async function imageOf({ aws }: Shop, name: ScenarioName): Promise<string> {
  return (await images[name]?.(aws)) ?? image('2')
}
