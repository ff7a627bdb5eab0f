import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopTaskCommand,
  UpdateServiceCommand,
  type ContainerDefinition,
  type ECSClient,
  type Service,
  type Task,
} from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, ensureBaseImage } from '@slipway/testkit'
import { ecsClient } from './ecs-service.js'

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }

const logs: ContainerDefinition['logConfiguration'] = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/app', 'awslogs-stream-prefix': 'app' },
}

/** A web server that says its version, and takes SIGTERM for what it is. */
const server = `
  const server = require('node:http').createServer((request, response) => response.end(process.env.VERSION))
  server.listen(8080, () => console.log('version ' + process.env.VERSION + ' listens'))
  process.on('SIGTERM', () => { console.log('bye'); server.close(() => process.exit(0)) })
`

describeWith('docker', 'tasks as real containers', () => {
  let aws: LocalAws
  let client: ECSClient
  let image: string

  beforeAll(() => {
    image = ensureBaseImage()
  })
  beforeEach(async () => {
    aws = await startLocalAws({ tasks: 'docker', pace: quickPace })
    client = ecsClient(aws)
    await client.send(new CreateClusterCommand({ clusterName: 'main' }))
  })
  afterEach(() => aws.stop())

  async function register(
    container: Partial<ContainerDefinition>,
    ...others: ContainerDefinition[]
  ): Promise<string> {
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({
        family: 'app',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          {
            name: 'app',
            image,
            stopTimeout: 5,
            logConfiguration: logs,
            ...container,
          },
          ...others,
        ],
      }),
    )
    return taskDefinition?.taskDefinitionArn ?? ''
  }

  const registerServer = (version: string): Promise<string> =>
    register({
      command: ['node', '-e', server],
      environment: [{ name: 'VERSION', value: version }],
      portMappings: [{ containerPort: 8080 }],
    })

  async function runToEnd(
    taskDefinition: string,
    whileRunning?: (task: Task) => Promise<void>,
  ): Promise<Task> {
    const { tasks: started = [] } = await client.send(
      new RunTaskCommand({ cluster: 'main', taskDefinition, networkConfiguration: network }),
    )
    const ids = started.map(({ taskArn = '' }) => taskArn)
    let intervened = whileRunning === undefined
    for (;;) {
      const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster: 'main', tasks: ids }))
      const [task] = tasks
      if (task?.lastStatus === 'STOPPED') return task
      if (task?.lastStatus === 'RUNNING' && !intervened) {
        intervened = true
        await whileRunning?.(task)
      }
      await aws.world.time.sleep(50)
    }
  }

  async function logged(task: Task, container = 'app'): Promise<readonly string[]> {
    const { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } =
      await import('@aws-sdk/client-cloudwatch-logs')
    const { endpoint, region } = aws.world
    const logs = new CloudWatchLogsClient({ endpoint, region, credentials: aws.identity.administrator })
    const logStreamName = `app/${container}/${task.taskArn?.split('/').at(-1) ?? ''}`
    const asked = { logGroupName: '/ecs/app', logStreamName, startFromHead: true }
    const { events = [] } = await logs.send(new GetLogEventsCommand(asked)).catch((error: unknown) => {
      // The stream comes with its first line.
      if (error instanceof ResourceNotFoundException) return { events: [] }
      throw error
    })
    return events.map(({ message = '' }) => message)
  }

  const describeService = async (): Promise<Service> => {
    const { services } = await client.send(
      new DescribeServicesCommand({ cluster: 'main', services: ['app'] }),
    )
    return services?.[0] ?? {}
  }

  async function untilCompleted(): Promise<void> {
    for (;;) {
      const { deployments = [] } = await describeService()
      if (deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED') return
      await aws.world.time.sleep(50)
    }
  }

  /** The service `app` of version one behind a load balancer, completed; its URL. */
  async function aServer(): Promise<string> {
    const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'app' })
    const { arn: targetGroupArn } = aws.elb.createTargetGroup({
      name: 'app',
      port: 8080,
      healthCheck: { intervalMs: 200, timeoutMs: 1_000, unhealthyThreshold: 3 },
      deregistrationDelayMs: 500,
    })
    const { url } = await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
    await client.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName: 'app',
        taskDefinition: await registerServer('one'),
        desiredCount: 1,
        healthCheckGracePeriodSeconds: 5,
        networkConfiguration: network,
        loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }],
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    )
    await untilCompleted()
    return url
  }

  it('answer through the load balancer, and change their version without a failed request', async () => {
    const url = await aServer()
    expect(await (await fetch(url)).text()).toBe('one')
    await client.send(
      new UpdateServiceCommand({
        cluster: 'main',
        service: 'app',
        taskDefinition: await registerServer('two'),
      }),
    )
    const isOver = new AbortController()
    const rollout = untilCompleted().finally(() => isOver.abort())
    const answers: string[] = []
    while (!isOver.signal.aborted) {
      const response = await fetch(url)
      answers.push(`${response.status} ${await response.text()}`)
    }
    await rollout
    expect(new Set(answers)).toEqual(new Set(['200 one', '200 two']))
    expect(await (await fetch(url)).text()).toBe('two')
    const { taskArns = [] } = await client.send(
      new ListTasksCommand({ cluster: 'main', serviceName: 'app', desiredStatus: 'STOPPED' }),
    )
    const { tasks } = await client.send(new DescribeTasksCommand({ cluster: 'main', tasks: taskArns }))
    expect(tasks).toMatchObject([{ containers: [{ exitCode: 0 }], stopCode: 'ServiceSchedulerInitiated' }])
  })

  it('keep serving when a version that crashes is rolled back', async () => {
    const url = await aServer()
    const taskDefinition = await register({
      command: ['node', '-e', 'console.error("no DATABASE_URL"); process.exit(7)'],
      portMappings: [{ containerPort: 8080 }],
    })
    await client.send(new UpdateServiceCommand({ cluster: 'main', service: 'app', taskDefinition }))
    await untilCompleted()
    expect(await (await fetch(url)).text()).toBe('one')
    const { taskArns = [] } = await client.send(
      new ListTasksCommand({ cluster: 'main', serviceName: 'app', desiredStatus: 'STOPPED' }),
    )
    const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster: 'main', tasks: taskArns }))
    const crashed = tasks.filter((task) => task.taskDefinitionArn === taskDefinition)
    const [first] = crashed.filter(({ stopCode }) => stopCode === 'EssentialContainerExited')
    expect(crashed.length).toBeGreaterThanOrEqual(3)
    expect(first).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode: 7 }],
    })
    expect(await logged(first ?? {})).toEqual(['no DATABASE_URL'])
  })

  it('get their environment, and their output is logged line by line', async () => {
    const script =
      'console.log(process.env.GREETING + "\\nhere is " + process.env.AWS_REGION); process.stderr.write("end")'
    const environment = [{ name: 'GREETING', value: 'Grüß Gott, "alle" $HOME' }]
    const task = await runToEnd(await register({ command: ['node', '-e', script], environment }))
    expect(task).toMatchObject({
      containers: [{ exitCode: 0 }],
      stoppedReason: 'Essential container in task exited',
    })
    expect([...(await logged(task))].sort()).toEqual([
      'Grüß Gott, "alle" $HOME',
      'end',
      `here is ${aws.world.region}`,
    ])
  })

  it('are killed when they do not end within the stop timeout', async () => {
    const script =
      'process.on("SIGTERM", () => console.log("no")); setInterval(() => {}, 1000); console.log("ready")'
    const task = await runToEnd(
      await register({ command: ['node', '-e', script], stopTimeout: 2 }),
      async (running) => {
        while ((await logged(running)).length === 0) await aws.world.time.sleep(20)
        await client.send(
          new StopTaskCommand({ cluster: 'main', task: running.taskArn ?? '', reason: 'enough' }),
        )
      },
    )
    expect(task).toMatchObject({
      stopCode: 'UserInitiated',
      stoppedReason: 'enough',
      containers: [{ exitCode: 137 }],
    })
    expect(await logged(task)).toEqual(['ready', 'no'])
  })

  it('share one network within a task', async () => {
    const ask = 'fetch("http://127.0.0.1:8080").then((r) => r.text()).then(console.log)'
    const retried = `const ask = () => ${ask}.catch(() => setTimeout(ask, 100)); ask()`
    const environment = [{ name: 'VERSION', value: 'beside' }]
    const definition = await register(
      { command: ['node', '-e', retried] },
      { name: 'server', image, essential: false, command: ['node', '-e', server], environment },
    )
    const task = await runToEnd(definition)
    expect(await logged(task)).toEqual(['beside'])
    expect(task.containers).toMatchObject([{ exitCode: 0 }, { name: 'server', exitCode: 0 }])
  })

  it('keep their network and their port when the first of them has ended', async () => {
    const environment = [{ name: 'VERSION', value: 'still there' }]
    const served: ContainerDefinition = {
      name: 'server',
      image,
      command: ['node', '-e', `setTimeout(() => { ${server} }, 500)`],
      environment,
      portMappings: [{ containerPort: 8080 }],
      stopTimeout: 5,
    }
    const asks = `const ask = () => fetch("http://127.0.0.1:8080").then((r) => r.text()).then(console.log, () => setTimeout(ask, 50)); ask()`
    const definition = await register(
      { name: 'first', essential: false, command: ['node', '-e', 'process.exit(4)'] },
      served,
      { name: 'asks', image, command: ['node', '-e', asks], logConfiguration: logs },
    )
    const task = await runToEnd(definition)
    expect(await logged(task, 'asks')).toEqual(['still there'])
    expect(task.containers).toMatchObject([{ exitCode: 4 }, { exitCode: 0 }, { exitCode: 0 }])
  })

  it('are killed for more memory than they have', async () => {
    const greedy = 'const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1))'
    const task = await runToEnd(await register({ command: ['node', '-e', greedy], memory: 64 }))
    expect(task).toMatchObject({
      containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
    })
  })

  it('fail to start for a command that is not there', async () => {
    const task = await runToEnd(await register({ command: ['no-such-program'] }))
    expect(task).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(/^CannotStartContainerError: .*no-such-program/s) as unknown,
    })
  })

  describe('with images of the embedded ECR', () => {
    beforeEach(async () => {
      const { CreateRepositoryCommand, ECRClient } = await import('@aws-sdk/client-ecr')
      const { endpoint, region } = aws.world
      const ecr = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
      await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }))
    })

    it('pull them with a login of their own', async () => {
      const reference = `${new URL(aws.world.endpoint).host}/app:v1`
      await pushShell(reference, aws)
      execFileSync('docker', ['rmi', reference], { stdio: 'pipe' })
      const task = await runToEnd(
        await register({ image: reference, command: ['/bin/sh', '-c', 'echo pulled; exit 3'] }),
      )
      expect(task).toMatchObject({ containers: [{ exitCode: 3 }] })
      expect(await logged(task)).toEqual(['pulled'])
    })

    it('fail to start when there is none', async () => {
      const reference = `${new URL(aws.world.endpoint).host}/app:v2`
      const task = await runToEnd(await register({ image: reference }))
      expect(task).toMatchObject({
        stopCode: 'TaskFailedToStart',
        stoppedReason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${reference}: ${reference}: not found`,
      })
    })
  })

  it('are all gone when the embedded AWS has stopped', async () => {
    await aServer()
    // A slow machine may have had a task replaced.
    expect(ownContainers()).not.toEqual([])
    await aws.stop()
    expect(ownContainers()).toEqual([])
  })

  it('that were still to come when the embedded AWS stopped do not come any more', async () => {
    await aServer()
    const update = { cluster: 'main', service: 'app', taskDefinition: await registerServer('two') }
    await client.send(new UpdateServiceCommand(update))
    const isProvisioning = async (): Promise<boolean> => {
      const { deployments = [] } = await describeService()
      return deployments.some(({ status, pendingCount = 0 }) => status === 'PRIMARY' && pendingCount > 0)
    }
    while (!(await isProvisioning())) await aws.world.time.sleep(10)
    await aws.stop()
    // Provisioning takes 200 ms.
    await aws.world.time.sleep(400)
    expect(ownContainers()).toEqual([])
  })

  it('of a process that died are removed by the next', async () => {
    // A process that is no more: its number is free, or was a moment ago.
    const dead = Number(execFileSync('node', ['-p', 'process.pid'], { encoding: 'utf8' }))
    const labels = ['slipway-local-aws=crashed', `slipway-local-aws.host=${hostname()}`]
    const left = execFileSync(
      'docker',
      [
        'create',
        ...[...labels, `slipway-local-aws.process=${dead}`].flatMap((label) => ['--label', label]),
        image,
      ],
      { encoding: 'utf8' },
    ).trim()
    await runToEnd(await register({ command: ['node', '-e', ''] }))
    await aws.stop()
    expect(execFileSync('docker', ['ps', '-aq', '--no-trunc'], { encoding: 'utf8' })).not.toContain(left)
  })
})

function ownContainers(): readonly string[] {
  const filter = `label=slipway-local-aws.process=${process.pid}`
  return execFileSync('docker', ['ps', '-aq', '--filter', filter], { encoding: 'utf8' })
    .split('\n')
    .filter((id) => id !== '')
}

/** Pushes a small image, `sh` and the libraries it loads, as a build would: with Docker and a login of its own. */
async function pushShell(reference: string, aws: LocalAws): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'slipway-push-'))
  try {
    const files = [...execFileSync('ldd', ['/bin/sh'], { encoding: 'utf8' }).matchAll(/\/\S+/g)].map(
      ([path]) => path,
    )
    execFileSync('tar', ['-chf', join(work, 'root.tar'), '/bin/sh', ...files], { stdio: 'pipe' })
    execFileSync('docker', ['import', join(work, 'root.tar'), reference], { stdio: 'pipe' })
    const { username, password, serveraddress } = aws.ecr.images.login()
    const auth = Buffer.from(`${username}:${password}`).toString('base64')
    writeFileSync(join(work, 'config.json'), JSON.stringify({ auths: { [serveraddress]: { auth } } }))
    // Not synchronously: the registry is in this process.
    await promisify(execFile)('docker', ['push', reference], {
      env: { ...process.env, DOCKER_CONFIG: work },
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
