import { scaledTime } from '@slipway/local-aws'
import { runStep, type StepResult } from '@slipway/testkit'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

/** ECS updates an Express service as a canary, with two bakes of three minutes. */
const inAFastShop = (use: (shop: Shop) => Promise<void>): Promise<void> =>
  inAShop(use, {}, { time: scaledTime(120) })

const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`

const deploy = (shop: Shop, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  runStep({
    action: 'actions/deploy-ecs-service',
    inputs: {
      express: 'true',
      image: 'hello:1',
      'execution-role-arn': role('execution'),
      'infrastructure-role-arn': role('infrastructure'),
      ...inputs,
    },
    env: shop.aws.environment,
  })

describe('express: true', () => {
  it.concurrent(
    'makes a service of an image and two roles, updates it, and leaves alone what is as it should be',
    () =>
      inAFastShop(async (shop) => {
        const made = await deploy(shop)
        expect(made).toMatchObject({ exitCode: 0, annotations: [] })
        expect(made.outputs.outcome).toBe('succeeded')
        expect(made.outputs.url).toMatch(/^https?:\/\//)
        expect(changes(shop)).toEqual(['ecs:CreateExpressGatewayService'])
        expect(made.summary).toContain('hello')

        shop.aws.journal.clear()
        const same = await deploy(shop)
        expect(same).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', url: made.outputs.url } })
        expect(changes(shop)).toEqual([])

        const planned = await deploy(shop, { image: 'hello:2', mode: 'plan' })
        expect(planned).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
        expect(planned.stdout).toContain('hello:2')
        expect(changes(shop)).toEqual([])

        const updated = await deploy(shop, { image: 'hello:2', 'container-port': '3000' })
        expect(updated).toMatchObject({
          exitCode: 0,
          outputs: { outcome: 'succeeded', url: made.outputs.url },
        })
        expect(changes(shop)).toEqual(['ecs:UpdateExpressGatewayService'])
      }),
  )

  it.concurrent('fails with the cause when the container crashes', () =>
    inAShop(async (shop) => {
      await deploy(shop)
      shop.aws.ecs.script('hello:2', { exit: { afterMs: 50, code: 1 } })
      const step = await deploy(shop, { image: 'hello:2' })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.annotations.map(({ message }) => message).join('\n')).toContain('exited with code 1')
    }),
  )

  it.concurrent('names what ECS could not make around the service', () =>
    inAFastShop(async (shop) => {
      shop.aws.ecs.express.failResource('certificate', 'You have reached your certificate quota')
      const step = await deploy(shop)
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('failed')
      expect(step.annotations.map(({ message }) => message).join('\n')).toContain('certificate quota')
    }),
  )

  it.concurrent('tells every fault of the inputs at once', () =>
    inAShop(async (shop) => {
      const step = await deploy(shop, {
        image: '',
        'infrastructure-role-arn': '',
        'container-port': 'http',
        'task-definition': 'task-definition.json',
      })
      expect(step.exitCode).toBe(1)
      const message = step.annotations[0]?.message ?? ''
      for (const name of ['image', 'infrastructure-role-arn', 'container-port', 'task-definition']) {
        expect(message).toContain(`Input "${name}"`)
      }
      expect(shop.aws.journal.calls).toEqual([])
    }),
  )
})
