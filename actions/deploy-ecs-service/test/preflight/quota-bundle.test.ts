import { inAShop } from '../in-a-shop.js'

it(
  'the bundle says, and changes nothing, that the quota of Fargate may not hold both versions',
  () =>
    inAShop(async (shop) => {
      const { serviceQuotas, cloudWatch, journal } = shop.aws
      serviceQuotas.set('fargate', 120)
      cloudWatch.put(serviceQuotas.usage('fargate'), 119.9)
      const { outputs, annotations } = await shop.deploy({ mode: 'plan' })
      expect(outputs.outcome).toBe('planned')
      expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toContainEqual(
        expect.stringMatching(
          /^warning: Fargate may refuse tasks: 119\.9 of 120 vCPU of the account are in use in \S+, and the deployment needs up to 0\.25 more while both versions run\W+Ask for a higher quota/,
        ),
      )
      expect(journal.calls.filter((call) => !/:(Describe|Get|List|Simulate|BatchGet)/.test(call))).toEqual([])
    }),
  30_000,
)
