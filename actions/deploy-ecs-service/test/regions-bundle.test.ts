import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateClusterCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { inAShop } from './in-a-shop.js'
import { addServices, many, revisions } from './many-shop.js'
import type { Shop } from './shop.js'

jest.setTimeout(60_000)

const [home, abroad] = ['ap-northeast-2', 'us-east-1']

/** The shop's other half: clusters `shop` and `outlet` in another region, each with a service `orders`. */
async function openAbroad(shop: Shop): Promise<Pick<Shop, 'ecs' | 'aws'>> {
  const { aws, definition } = shop
  const connection = {
    endpoint: aws.world.endpoint,
    region: abroad,
    credentials: aws.identity.administrator,
  }
  const [ecs, logs] = [new ECSClient(connection), new CloudWatchLogsClient(connection)]
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/orders' }))
  const [container] = definition.containerDefinitions ?? []
  const options = { ...container?.logConfiguration?.options, 'awslogs-region': abroad }
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...definition,
      containerDefinitions: [{ ...container, logConfiguration: { logDriver: 'awslogs', options } }],
    }),
  )
  for (const cluster of ['shop', 'outlet']) {
    await ecs.send(new CreateClusterCommand({ clusterName: cluster }))
    await addServices({ ecs, aws }, { cluster, names: ['orders'] })
  }
  return { ecs, aws }
}

const services = [
  '- service: orders',
  `- { service: orders, aws-region: ${abroad} }`,
  `- { service: orders, aws-region: ${abroad}, cluster: outlet }`,
].join('\n')
const inputs = { ...many, 'task-definition': '', image: 'orders:2', services }
const names = [`${home}/shop/orders`, `${abroad}/shop/orders`, 'outlet/orders'] as const

/** Where the service deployments of the step were begun, in order. */
function updatesOf({ aws }: Shop): readonly string[] {
  return aws.journal.entries
    .filter(({ operation }) => operation === 'UpdateService')
    .map(({ region }) => region)
}

describe('services of two regions', () => {
  it.concurrent(
    'are deployed in one step, each by the calls of its region, and told apart by one report',
    () =>
      inAShop(async (shop) => {
        const other = await openAbroad(shop)
        const step = await shop.deploy(inputs)
        expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
        const told = JSON.parse(step.outputs.services ?? '') as object
        const arn = (region: string): unknown => expect.stringContaining(`arn:aws:ecs:${region}:`)
        expect(told).toMatchObject({
          [names[0]]: { outcome: 'succeeded', 'task-definition-arn': arn(home) },
          [names[1]]: { outcome: 'succeeded', 'task-definition-arn': arn(abroad) },
          [names[2]]: { outcome: 'succeeded', 'task-definition-arn': arn(abroad) },
        })
        expect(updatesOf(shop).toSorted()).toEqual([home, abroad, abroad])
        // The revision of another region's family is that region's: both count on from 1.
        expect(await revisions(shop, { names: ['orders'] })).toEqual({ orders: 'orders:2' })
        const there = await revisions(other, { names: ['orders'] })
        const outlet = await revisions(other, { cluster: 'outlet', names: ['orders'] })
        expect([there.orders, outlet.orders].toSorted()).toEqual(['orders:2', 'orders:3'])
        for (const name of names) {
          expect(step.stdout).toContain(`[${name}] Plan: `)
          expect(step.summary).toContain(`<code>${name.replaceAll('-', '&#45;')}</code>`)
        }
      }),
  )

  it.concurrent("go back when one of the other region fails, with that region's log in the report", () =>
    inAShop(async (shop) => {
      const other = await openAbroad(shop)
      shop.aws.region(abroad).ecs.script('orders:2', {})
      shop.aws
        .region(abroad)
        .ecs.script({ image: 'orders:3' }, { exit: { afterMs: 50, code: 1, logs: ['no luck abroad'] } })
      const step = await shop.deploy({
        ...inputs,
        services: services.replace('cluster: outlet', 'cluster: outlet, image: "orders:3", group: 2'),
      })
      expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      const error = step.annotations.map(({ message }) => message).join('\n')
      expect(error).toMatch(
        /outlet\/orders could not run orders:3; orders:1 serves again: .*exited with code 1/,
      )
      expect(error).toContain('no luck abroad')
      expect(error).toContain(`Went back with them: ${names[0]}, ${names[1]}.`)
      expect(await revisions(shop, { names: ['orders'] })).toEqual({ orders: 'orders:1' })
      expect(await revisions(other, { names: ['orders'] })).toEqual({ orders: 'orders:1' })
      const back = updatesOf(shop).slice(3)
      expect(back.filter((region) => region === home)).toHaveLength(1)
      const logs = shop.aws.journal.entries.filter(({ operation }) => operation === 'GetLogEvents')
      expect(new Set(logs.map(({ region }) => region))).toEqual(new Set([abroad]))
    }),
  )
})

it.concurrent('a cancelled job sends back what was deployed well by then, and what is under way', () =>
  inAShop(async (shop) => {
    await addServices(shop, { names: ['worker'] })
    shop.aws.ecs.script('orders:3', { startMs: 60_000 })
    let printed = ''
    let cancelledAt = 0
    const step = await shop.deploy(
      {
        ...many,
        services:
          '- { service: orders, image: "orders:2" }\n- { service: worker, image: "orders:3", group: 2 }',
      },
      {
        onStdout(text, kill) {
          printed += text
          if (cancelledAt > 0 || !/\[worker\].* 0 of 1 running/.test(printed)) return
          cancelledAt = Date.now()
          kill('SIGINT')
        },
      },
    )
    // The runner kills after 7.5 s.
    expect(Date.now() - cancelledAt).toBeLessThan(6_000)
    expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'cancelled' } })
    const error = step.annotations.map(({ message }) => message).join('\n')
    expect(error).toMatch(
      /Deploying orders was cancelled\. orders:\d serves until orders:1 is back: AWS was asked to put it back/,
    )
    expect(error).toMatch(
      /Deploying worker was cancelled\. AWS was asked to put the version before orders:\d back/,
    )
    while ((await revisions(shop, { names: ['orders', 'worker'] })).worker !== 'orders:1') {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await revisions(shop, { names: ['orders'] })).toEqual({ orders: 'orders:1' })
  }),
)
