import {
  ListTasksCommand,
  DescribeTasksCommand,
  type ContainerDefinition,
  type Task,
} from '@aws-sdk/client-ecs'
import { describeWith, type StepResult } from '@slipway/testkit'
import { image } from './real-images.js'
import { behindALoadBalancer, blueAndGreen, inARealShop, server } from './real-shop.js'
import type { Shop } from './shop.js'

// Beside each other, each in an AWS of its own; a container takes its own time.
jest.setTimeout(90_000)

const node = (script: string): string[] => ['node', '-e', `${endsWhenAsked}; ${script}`]
const endsWhenAsked = "process.on('SIGTERM', () => process.exit(0))"
const serving = (status: number): string =>
  `require('node:http').createServer((_, response) => response.writeHead(${status}).end()).listen(8080)`

/** What the new version's container has besides, or instead. */
function write(shop: Shop, app: object, ...others: readonly object[]): void {
  const [own] = shop.definition.containerDefinitions ?? []
  shop.write('task-definition.json', {
    ...shop.definition,
    containerDefinitions: [{ ...own, ...app }, ...others],
  })
}

const deploy = (shop: Shop, inputs: Readonly<Record<string, string>> = {}): ReturnType<Shop['deploy']> =>
  shop.deploy({ 'container-name': 'app', preflight: 'false', image: image('2'), ...inputs })

const errorOf = ({ annotations }: StepResult): string =>
  annotations.find(({ file }) => file === undefined)?.message ?? ''

const version = (name: string): Partial<ContainerDefinition> => ({
  environment: [{ name: 'VERSION', value: name }],
})

async function stoppedTasks({ ecs }: Shop): Promise<readonly Task[]> {
  const asked = { cluster: 'shop', desiredStatus: 'STOPPED' } as const
  const { taskArns: tasks = [] } = await ecs.send(new ListTasksCommand(asked))
  return (await ecs.send(new DescribeTasksCommand({ cluster: 'shop', tasks }))).tasks ?? []
}

describeWith('docker', 'the bundle and real containers', () => {
  it.concurrent.each([
    {
      what: 'has no page at the path of the health check',
      program: `const http = require('node:http'); http.createServer(({ url }, response) => response.writeHead(url === '/health' ? 200 : 404).end()).listen(8080)`,
      why: 'Health checks failed with these codes: [404]',
      toDo: "The application has no such path (404): check the target group's health check path.",
    },
    {
      what: 'listens at no port',
      program: 'setInterval(() => undefined, 1000)',
      why: 'Health checks failed',
      toDo: 'Check that the application listens on 0.0.0.0 and the port of the mapping',
    },
  ])('an application that $what goes back, with that said', ({ program, why, toDo }) =>
    inARealShop(async (shop) => {
      write(shop, { command: node(program) })
      const step = await deploy(shop)
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      const lines = errorOf(step).split('\n')
      expect(lines[0]).toBe(
        `orders could not run orders:2; orders:1 serves again: The task ran and did not pass the load balancer's health check: ${why} (2 tasks).`,
      )
      expect(lines.filter((line) => line.startsWith(toDo))).toHaveLength(1)
    }, behindALoadBalancer),
  )

  it.concurrent('a container whose health check takes longer than it may goes back', () =>
    inARealShop(async (shop) => {
      const command = ['CMD', ...node('setTimeout(() => undefined, 30_000)')]
      write(shop, { healthCheck: { command, interval: 1, timeout: 1, retries: 1, startPeriod: 0 } })
      const step = await deploy(shop)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(errorOf(step)).toMatch(
        /^orders could not run orders:2; orders:1 serves again: The task ran and did not pass its container's health check \(2 tasks\)\./,
      )
    }),
  )

  it.concurrent('a version before that ignores SIGTERM is killed when its stop timeout is over', () =>
    inARealShop(
      async (shop) => {
        write(shop, { command: server })
        const step = await deploy(shop)
        expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
        expect(await stoppedTasks(shop)).toMatchObject([
          { stopCode: 'ServiceSchedulerInitiated', containers: [{ exitCode: 137 }] },
        ])
      },
      {},
      {
        command: ['node', '-e', "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)"],
        stopTimeout: 2,
      },
    ),
  )

  it.concurrent('an application that ends without an error goes back all the same, with its last words', () =>
    inARealShop(async (shop) => {
      write(shop, { command: node('console.log("done"); setTimeout(() => undefined, 300)') })
      const step = await deploy(shop)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(errorOf(step)).toMatch(/Container app exited with code 0: [^]*\n {2}done/)
    }),
  )

  it.concurrent('a task that is run once has the exit code and the log of its own container', () =>
    inARealShop(async (shop) => {
      const proxy = {
        name: 'proxy',
        image: image('proxy'),
        command: [
          'node',
          '-e',
          "process.on('SIGTERM', () => process.exit(143)); setInterval(() => undefined, 1000)",
        ],
      }
      write(shop, { command: server }, { ...proxy, essential: false })
      const migrates = node('console.log("42 rows moved"); setTimeout(() => process.exit(0), 500)')
      const once = { mode: 'run-task', 'run-task': 'true', preflight: '' }
      const overrides = JSON.stringify([{ name: 'app', command: migrates }])
      const step = await deploy(shop, { ...once, 'run-task-container-overrides': overrides })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.stdout).toContain('42 rows moved')
      const [task] = await stoppedTasks(shop)
      expect(task).toMatchObject({
        stopCode: 'EssentialContainerExited',
        containers: [
          { name: 'app', exitCode: 0 },
          { name: 'proxy', exitCode: 143 },
        ],
      })
      const fails = node('console.error("no such table"); setTimeout(() => process.exit(9), 200)')
      const other = JSON.stringify([{ name: 'app', command: fails }])
      const failed = await deploy(shop, { ...once, 'run-task-container-overrides': other })
      expect(failed.exitCode).toBe(1)
      const messages = failed.annotations.map(({ message }) => message).join('\n')
      expect(messages).toContain('exited with code 9')
      expect(messages).toContain('no such table')
    }),
  )

  it.concurrent(
    'blue/green: every request is answered, by the one version and then by the other',
    async () => {
      const { step, answers } = await deployBlueGreen(version('two'))
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect([...new Set(answers)]).toEqual(['200 one', '200 two'])
      expect(answers.lastIndexOf('200 one')).toBeLessThan(answers.indexOf('200 two'))
    },
  )

  it.concurrent('blue/green: nobody sees a version that fails its health checks', async () => {
    const { step, answers } = await deployBlueGreen({ command: node(serving(500)) })
    expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(errorOf(step)).toContain('Health checks failed with these codes: [500]')
    expect(new Set(answers)).toEqual(new Set(['200 one']))
  })
})

/** Deploys beside version one, which users ask all the while and once more after that. */
async function deployBlueGreen(
  app: object,
): Promise<{ readonly step: StepResult; readonly answers: readonly string[] }> {
  const answers: string[] = []
  let url = ''
  let step: StepResult | undefined
  const ask = async (): Promise<void> => {
    const response = await fetch(url)
    answers.push(`${response.status} ${await response.text()}`)
  }
  await inARealShop(
    async (shop) => {
      write(shop, app)
      const isOver = new AbortController()
      const deploying = deploy(shop, { strategy: 'blue-green', 'bake-minutes': '0' })
      const over = deploying.finally(() => isOver.abort())
      while (!isOver.signal.aborted) {
        await ask()
        await shop.aws.world.time.sleep(20)
      }
      step = await over
      await ask()
    },
    async (aws) => {
      const found = await blueAndGreen(aws)
      url = found.url
      return found.settings
    },
    version('one'),
  )
  if (step === undefined) throw new Error('Nothing was deployed')
  return { step, answers }
}
