import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { mavenProject } from './maven-project.js'

jest.setTimeout(120_000)

/** What the commit would have: more memory than what runs. */
const files = (version: string): Record<string, string> => ({
  ...mavenProject,
  'deploy/task-definition.json': JSON.stringify({ ...taskDefinition, memory: '1024' }),
  version,
  Dockerfile: 'FROM scratch\nCOPY version /\n',
})

describeWith('act', 'a pipeline that comes', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    describeWith('maven', 'and Maven', () => {
      let world: WorkflowWorld
      const clusters = ['staging', 'production'] as const

      beforeAll(async () => {
        world = await WorkflowWorld.open('ap-northeast-2')
        for (const cluster of clusters) {
          await world.createCluster(cluster)
          await world.createService('orders', cluster)
        }
        await world.createRepository('orders')
        world.createRole('github-build', 'ref:refs/heads/main', world.pushStatements('orders'))
        world.createRole(
          'github-deploy',
          clusters.map((cluster) => `environment:${cluster}`),
          clusters.flatMap((cluster) => world.deployStatements('orders', cluster)),
        )
      })
      afterAll(() => world.close())

      const running = (): Promise<readonly { readonly image?: string; readonly memory?: string }[]> =>
        Promise.all(
          clusters.map(async (cluster) => {
            const { containerDefinitions, memory } = await world.definitionOf('orders', cluster)
            return { image: containerDefinitions?.[0]?.image, memory }
          }),
        )

      it.each([
        ['from-circleci.yml: the task definition is that of AWS', example('from-circleci.yml'), '512'],
        ['from-gitlab-ci.yml: the task definition is that of AWS', example('from-gitlab-ci.yml'), '512'],
        ['from-jenkins.yml: the task definition is that of the commit', example('from-jenkins.yml'), '1024'],
      ])('%s', async (name, workflow, memory) => {
        const run = succeeded(await world.run(workflow, push, { files: files(name) }))
        const image = `/orders@${await world.digestOf('orders', run.sha)}`
        const expected = { image: expect.stringMatching(new RegExp(`${image}$`)) as unknown, memory }
        expect(await running()).toEqual([expected, expected])
        expect(world.github.checkRuns.all.at(-1)).toMatchObject({ headSha: run.sha, conclusion: 'success' })
      })
    })
  })
})
