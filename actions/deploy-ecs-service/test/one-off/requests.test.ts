import { validateRequests } from '@slipway/local-aws/validate-requests'
import { describeWith } from '@slipway/testkit'
import { updateSchedules } from '../../src/schedule/schedules.js'
import { newRevision, oldRevision } from '../fixtures.js'
import { definition, openBench, service, type Bench } from './bench.js'

describeWith(
  'botocore',
  "what one-off tasks and schedules send fits botocore's models of the services",
  () => {
    let bench: Bench
    beforeEach(async () => {
      bench = await openBench()
    })
    afterEach(() => bench.close())

    it('a task with everything that it can have, which runs out of time', async () => {
      const volumes = [{ name: 'scratch', configuredAtLaunch: true }]
      await bench.run(
        {
          timeoutMs: 60_000,
          environment: new Map([['A', 'b']]),
          containerOverrides: [{ name: 'app', cpu: 128 }],
          cpu: '512',
          memory: '1024',
          taskRoleArn: 'arn:aws:iam::123456789012:role/migrate',
          launch: { kind: 'capacity-providers', strategy: [{ capacityProvider: 'FARGATE', weight: 1 }] },
          tags: [{ key: 'team', value: 'shop' }],
          volume: {
            name: 'scratch',
            managed: { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10 },
          },
        },
        { ...definition, volumes },
        { ...service, enableECSManagedTags: true, propagateTags: 'TASK_DEFINITION' },
      )
      const operations = new Set(bench.aws.journal.entries.map(({ operation }) => operation))
      expect([...operations]).toEqual(
        expect.arrayContaining(['RunTask', 'DescribeTasks', 'GetLogEvents', 'StopTask']),
      )
      expect(validateRequests(bench.aws.journal.entries)).toEqual([])
    })

    it('schedules and rules', async () => {
      const target = { EcsParameters: { TaskDefinitionArn: oldRevision } }
      bench.aws.scheduler.addSchedule('nightly', target, { GroupName: 'jobs' })
      bench.aws.eventBridge.addRule('sweep', [{ Id: 'a', ...target }], 'jobs')
      const { signal } = bench.controller
      await updateSchedules(bench.deployAws, { names: ['jobs/nightly', 'rule:jobs/sweep'] }, newRevision, {
        signal,
        log: { info: () => undefined },
      })
      expect(bench.aws.journal.calls).toHaveLength(4)
      expect(validateRequests(bench.aws.journal.entries)).toEqual([])
    })
  },
)
