import { deployment, oldRevision, service } from '../fixtures.js'
import { tryDeploy } from '../try-deploy.js'
import { type During, healthy } from './rollouts.js'

describe('a rollout that ECS calls complete and that answers badly', () => {
  const bad = {
    verifyOnce: () => Promise.resolve(undefined),
    verify: () => Promise.resolve('it answered 503'),
  }
  const inputs = { 'verify-url': 'https://shop.example/health' }
  const andBack: During = (elapsed, ecs) => {
    if (ecs.rolledBackAt === undefined) return healthy(60)(elapsed, ecs)
    const back = ecs.rollback()
    return service(back.rolloutState === 'COMPLETED' ? [back] : [back, deployment({ status: 'ACTIVE' })])
  }

  it('is put back, and is no success', async () => {
    const { outcome, ecs } = await tryDeploy({ during: andBack, inputs, tools: bad })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'action', to: oldRevision })
    expect(ecs.calls).toContain('UpdateService 12')
  })

  it.each([
    ['leave', 'on-failure is leave'],
    ['stop', 'ECS keeps no service deployment of it that could be stopped'],
  ])('stays with on-failure: %s, and is no success either', async (onFailure, why) => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs: { ...inputs, 'on-failure': onFailure },
      tools: bad,
    })
    expect(outcome).toMatchObject({ kind: 'failed', world: expect.stringContaining(why) as string })
  })
})

describe('what a look ahead finds', () => {
  const finding = { check: 'image', hint: 'Push it', container: 'app' } as const
  const found = [
    { ...finding, level: 'error', problem: 'The image is not there' },
    { ...finding, level: 'error', problem: 'The secret is not there' },
    { ...finding, level: 'warning', problem: 'The cluster is full' },
  ] as const
  const preflight = (): Promise<typeof found> => Promise.resolve(found)

  it('stops the step with all of it, before anything is changed', async () => {
    await expect(tryDeploy({ tools: { preflight } })).rejects.toThrow(
      'Nothing was deployed, for 2 reasons:\n- The image is not there. Push it\n- The secret is not there. Push it',
    )
  })

  it('is what a plan ends with; nothing is changed', async () => {
    const { outcome, ecs } = await tryDeploy({ tools: { preflight }, isPlan: true })
    expect(outcome).toMatchObject({ kind: 'planned', findings: found })
    expect(ecs.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition'])
  })

  it('is a warning for the report to show at its place, unless the step comes to no report', async () => {
    const log = ['Warning: The cluster is full. Push it']
    const warned = (): ReturnType<typeof preflight> => Promise.resolve([found[2]] as never)
    const passed = await tryDeploy({ during: healthy(60), tools: { preflight: warned } })
    expect(passed).toMatchObject({ warnings: [], outcome: { findings: [found[2]] } })
    expect(passed.log).toEqual(expect.arrayContaining(log))
    const warnings: string[] = []
    await tryDeploy({ tools: { preflight }, warnings }).catch(() => undefined)
    expect(warnings).toEqual(['The cluster is full. Push it'])
  })

  it('is not asked with preflight: false', async () => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      tools: { preflight },
      inputs: { preflight: 'false' },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', findings: [] })
  })
})
