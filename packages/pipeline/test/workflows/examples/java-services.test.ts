import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { pullRequest, push, taskDefinition, WorkflowWorld } from '../world.js'
import { startApplication, withAddresses, type Application } from './application.js'
import { furtherStatements } from './further-statements.js'
import { gradleProject } from './gradle-project.js'
import { mavenProject } from './maven-project.js'

jest.setTimeout(120_000)

const service = {
  'deploy/task-definition.json': JSON.stringify({ ...taskDefinition, memory: '1024' }),
  Dockerfile: 'FROM scratch\nCOPY src /src\n',
}

describeWith('act', 'a service in Java on Fargate', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let application: Application

    beforeAll(async () => {
      application = await startApplication()
      world = await WorkflowWorld.open('ap-northeast-2')
      const { aws } = world
      await Promise.all([world.createCluster('production'), world.createRepository('orders')])
      await world.createService('orders', 'production')
      aws.ecr.setScanOutcome('orders', { takesMs: 0 })
      aws.ecs.script({ command: /--migrate$/ }, { exit: { afterMs: 50, code: 0 } })
      world.createRole(
        'github-build',
        ['ref:refs/heads/main', 'pull_request'],
        [
          ...world.pushStatements('orders'),
          { Effect: 'Allow', Action: ['ecr:DescribeImageScanFindings', 'ecr:StartImageScan'], Resource: '*' },
        ],
      )
      world.createRole('github-deploy', 'environment:production', [
        ...world.deployStatements('orders', 'production'),
        ...furtherStatements(world, 'For one-off tasks', 'orders', 'production'),
      ])
      world.createRole('github-plan', 'pull_request', [
        { Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:List*'], Resource: '*' },
      ])
    })
    afterAll(() => Promise.all([world.close(), application.close()]))

    const answered = (workflow: string): string =>
      withAddresses(workflow, { 'https://orders.example.com': application.url })
    const changes = (): readonly string[] =>
      world.aws.journal.calls.filter((call) => /RunTask|UpdateService/.test(call))

    describeWith('maven', 'spring-boot-on-fargate.yml, tested by Maven', () => {
      const files = { ...mavenProject, ...service }
      const workflow = answered.bind(undefined, example('spring-boot-on-fargate.yml'))

      it('is tested and planned for a pull request', async () => {
        succeeded(await world.run(workflow(), pullRequest, { files }))
        const bodies = world.github.comments.all.map(({ body }) => body).join('\n')
        expect(bodies).toMatch(/1 passed/)
        expect(bodies).toMatch(/memory/)
        expect(changes()).toEqual([])
      })

      it('is migrated and deployed from main, as the image that was scanned', async () => {
        const { sha } = succeeded(await world.run(workflow(), push, { files }))
        expect(changes()).toEqual(['ecs:RunTask', 'ecs:UpdateService'])
        const image = `/orders@${await world.digestOf('orders', sha)}`
        expect(await world.imageOf('orders', 'production')).toMatch(new RegExp(`${image}$`))
        expect(application.asked).toContain('/actuator/health')
      })
    })

    describeWith('gradle', 'spring-boot-with-gradle.yml, tested by Gradle', () => {
      it('is tested in two jobs, and deployed once both have passed', async () => {
        const files = { ...gradleProject, ...service, Dockerfile: 'FROM scratch\nCOPY build.gradle /\n' }
        const workflow = answered(example('spring-boot-with-gradle.yml'))
        const { sha, jobs } = succeeded(await world.run(workflow, push, { files }))
        expect(Object.keys(jobs).filter((job) => /^test\/Tests-\d$/.test(job))).toHaveLength(2)
        expect(jobs['test/Tests (report)']?.summary).toContain('4 passed')
        const image = `/orders@${await world.digestOf('orders', sha)}`
        expect(await world.imageOf('orders', 'production')).toMatch(new RegExp(`${image}$`))
      })
    })
  })
})
