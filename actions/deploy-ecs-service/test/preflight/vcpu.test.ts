import { hostingOf } from '../../src/preflight/hosting.js'
import { readServiceSettings } from '../../src/preflight/service-settings.js'
import { judgeVcpu, vcpuNeeds, type VcpuNeed } from '../../src/preflight/vcpu.js'
import type { JsonObject } from '../../src/document/json.js'
import { lines, task } from './facts.js'

/** What tasks of a vCPU each take, by what the service is and what it is given. */
const needs = (
  service: JsonObject | undefined,
  input: JsonObject = {},
  cpu = '1024',
): readonly VcpuNeed[] => {
  const settings = readServiceSettings(service, input)
  return vcpuNeeds(task({ cpu }), settings, hostingOf(settings, undefined))
}
const percents = (maximumPercent: number): JsonObject => ({ deploymentConfiguration: { maximumPercent } })
const four = { launchType: 'FARGATE', desiredCount: 4, runningCount: 4 }

describe('what a deployment takes of Fargate beside what runs', () => {
  it.each<readonly [string, JsonObject | undefined, JsonObject, number]>([
    ['all tasks, unless it is told otherwise', four, {}, 4],
    ['what the percentage adds', four, percents(150), 2],
    ['never more than there are to be', four, percents(400), 4],
    ['none, where old tasks stop first', four, percents(100), 0],
    [
      'all tasks of blue/green',
      four,
      { deploymentConfiguration: { strategy: 'BLUE_GREEN', maximumPercent: 100 } },
      4,
    ],
    [
      'all tasks of CodeDeploy',
      { ...four, ...percents(100), deploymentController: { type: 'CODE_DEPLOY' } },
      {},
      4,
    ],
    ['what it grows by too', four, { desiredCount: 10 }, 10],
    ['the tasks that do not run too', { ...four, runningCount: 1 }, {}, 4],
    ['no task that the percentage leaves no room for', { ...four, runningCount: 6 }, percents(150), 0],
    ['all tasks of a new service', undefined, { launchType: 'FARGATE', desiredCount: 3 }, 3],
    ['one task of a new service that does not say', undefined, { launchType: 'FARGATE' }, 1],
    ['none of a service that is off', { ...four, desiredCount: 0, runningCount: 0 }, {}, 0],
    ['none on instances', { ...four, launchType: 'EC2' }, {}, 0],
  ])('is %s', (_what, service, input, expected) => {
    expect(needs(service, input).reduce((sum, { vcpu }) => sum + vcpu, 0)).toBe(expected)
  })

  it('is counted in vCPU, and not where the task has no size that can be read', () => {
    expect(needs(four, {}, '.25 vCPU')).toMatchObject([{ vcpu: 1 }])
    for (const cpu of ['', 'many']) expect(needs(four, {}, cpu)).toEqual([])
  })

  const provider = (capacityProvider: string, weight?: number, base?: number): JsonObject => ({
    capacityProvider,
    ...(weight === undefined ? {} : { weight }),
    ...(base === undefined ? {} : { base }),
  })
  it.each<readonly [string, readonly JsonObject[], readonly (readonly [string, number])[]]>([
    ['one provider', [provider('FARGATE_SPOT')], [['Fargate Spot', 4]]],
    [
      'weights',
      [provider('FARGATE', 1), provider('FARGATE_SPOT', 3)],
      [
        ['Fargate', 1],
        ['Fargate Spot', 3],
      ],
    ],
    [
      'weights that do not come out even',
      [provider('FARGATE', 1), provider('FARGATE_SPOT', 2)],
      [
        ['Fargate', 2],
        ['Fargate Spot', 3],
      ],
    ],
    [
      'a base',
      [provider('FARGATE', 1, 2), provider('FARGATE_SPOT', 1)],
      [
        ['Fargate', 3],
        ['Fargate Spot', 1],
      ],
    ],
    ['a base alone', [provider('FARGATE', 0, 9), provider('FARGATE_SPOT', 1)], [['Fargate', 4]]],
  ])('is shared by %s', (_what, capacityProviderStrategy, expected) => {
    const found = needs({ ...four, capacityProviderStrategy: [...capacityProviderStrategy] })
    expect(found.map(({ quota, vcpu }) => [quota.of, vcpu])).toEqual(expected)
  })
})

describe('the quota', () => {
  const judge = (
    quota: number,
    used: number | undefined,
    input: JsonObject = {},
    service: JsonObject | undefined = four,
  ): readonly string[] =>
    needs(service, input).flatMap((need) => lines(judgeVcpu(need, { quota, used }, 'eu-west-1')))

  it('is warned of when it does not hold what is added, not a task before', () => {
    expect(judge(120, 116)).toEqual([])
    expect(judge(120, 116.25)).toEqual([
      'warning: Fargate may refuse tasks: 116.25 of 120 vCPU of the account are in use in eu-west-1, and the deployment needs up to 4 more while both versions run',
    ])
  })

  it('is held against the tasks alone when nothing is known of what is used', () => {
    expect(judge(4, undefined)).toEqual([])
    expect(judge(3, undefined, { launchType: 'FARGATE', desiredCount: 4 }, {})).toEqual([
      'warning: Fargate may refuse tasks: the account may use 3 vCPU in eu-west-1, and the deployment needs up to 4',
    ])
  })

  it('that nobody may look at is not judged', () => {
    const [need] = needs(four)
    expect(need && judgeVcpu(need, undefined, 'eu-west-1')).toEqual([])
  })

  it('says which one it is, and what else helps', () => {
    const hints = (input: JsonObject): readonly (string | undefined)[] =>
      needs(four, input).flatMap((need) =>
        judgeVcpu(need, { quota: 4, used: 4 }, 'eu-west-1').map(({ hint }) => hint),
      )
    expect(hints({})[0]).toContain('"Fargate On-Demand vCPU resource count"')
    expect(hints({})[0]).toContain('--quota-code L-3032A538 ')
    expect(hints({})[0]).toContain('or lower maximumPercent of the service')
    expect(hints({ capacityProviderStrategy: [provider] })[0]).toContain('--quota-code L-36FBB829 ')
    expect(hints({ deploymentConfiguration: { strategy: 'CANARY' } })[0]).not.toContain('maximumPercent')
  })
  const provider = { capacityProvider: 'FARGATE_SPOT' }
})
