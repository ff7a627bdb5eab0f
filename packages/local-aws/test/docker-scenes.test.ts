import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dockerScenes, quickPace, scenarios, startLocalAws, type DockerScene } from '@slipway/local-aws'
import { root } from '@slipway/testkit'

const names = Object.keys(scenarios)
const scenes = new Map<string, DockerScene>(
  Object.entries(dockerScenes).map(([name, scene]) => [name, scene(quickPace)]),
)

it('every scenario is said to be done by a container, or not', () => {
  expect([...scenes.keys()].sort()).toEqual([...names].sort())
})

describe('the table in docs/embedded-aws.md', () => {
  const text = readFileSync(join(root, 'docs/embedded-aws.md'), 'utf8')
  const rows = new Map(
    [...text.matchAll(/^\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*) \| (.*) \|$/gm)].flatMap(
      ([, cell = '', says = '']) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']): [string, string] => [name, says]),
    ),
  )

  it.each(names)('says what becomes of %s', (name) => {
    const scene = scenes.get(name)
    const says = rows.get(name)
    if (scene?.kind === 'simulated only') expect(says).toBe(`No: ${scene.why}`)
    else if (scene?.kind === 'no container') expect(says).toMatch(/^As simulated: /)
    else expect(says).toMatch(/^(?!No: |As simulated)./)
  })
})

it('a scenario that no container can do is refused with the reason, before anything is changed', async () => {
  const aws = await startLocalAws({ tasks: 'docker' })
  try {
    expect(() => aws.ecs.play('spot-interruption', { image: 'orders:2' })).toThrow(
      'spot-interruption cannot be played with real containers: the machine has no Spot capacity that AWS could take back',
    )
  } finally {
    await aws.stop()
  }
})
