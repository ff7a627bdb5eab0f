import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type CreateServiceCommandInput,
  type TaskDefinition,
} from '@aws-sdk/client-ecs'
import {
  quickPace,
  startLocalAws,
  type Credentials,
  type LocalAws,
  type LocalAwsOptions,
} from '@slipway/local-aws'
import {
  documentedPolicy,
  documentedStatements,
  runWorkflow,
  startGitHub,
  type GitHub,
  type WorkflowEvent,
  type WorkflowOptions,
  type WorkflowRun,
} from '@slipway/testkit'
import { createSite } from './create-site.js'
import { jobEnvironment } from './job-environment.js'
import { createJobRole } from './job-role.js'

export const region = 'eu-west-1'
export const pullRequest = { name: 'pull_request', number: 7, action: 'opened' } as const
export const closed = { ...pullRequest, action: 'closed' } as const
/** Of somebody else: it gets a token that reads, and no identity. */
export const fromFork = { ...pullRequest, fork: 'mallory/orders' } as const
export const push = { name: 'push' } as const

/** What a task definition file of the service holds. */
export const taskDefinition = {
  family: 'orders',
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'orders', image: 'orders:1' }],
}

/** An AWS with a cluster `shop` and roles that GitHub's jobs may take, and a GitHub with the repository of workflows. */
export class WorkflowWorld {
  /** Numbers the runs: later ones are newer. */
  #runs = 0
  readonly ecs: ECSClient

  private constructor(
    readonly aws: LocalAws,
    readonly github: GitHub,
    readonly account: string,
    private readonly credentials: Credentials,
  ) {
    this.ecs = new ECSClient({ endpoint: aws.world.endpoint, region: aws.world.region, credentials })
  }

  static async open(home = region, options: LocalAwsOptions = {}): Promise<WorkflowWorld> {
    const aws = await startLocalAws({ pace: { ...quickPace, steadyMs: 200 }, region: home, ...options })
    const { administrator } = aws.identity
    const world = new WorkflowWorld(aws, await startGitHub(), aws.world.account, administrator)
    await world.createCluster('shop')
    return world
  }

  /** The same world as another account has it, with clusters, registries and roles of its own. Only the first is closed. */
  inAccount(account: string): WorkflowWorld {
    const policies = [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }]
    const credentials = this.aws.identity.createUser({ name: 'administrator', account, policies })
    return new WorkflowWorld(this.aws, this.github, account, credentials)
  }

  async close(): Promise<void> {
    this.ecs.destroy()
    await Promise.all([this.aws.stop(), this.github.close()])
  }

  async createCluster(clusterName: string): Promise<void> {
    await this.ecs.send(new CreateClusterCommand({ clusterName }))
  }

  /** A service that runs `<name>:1`. @param settings what it has besides, or instead */
  async createService(
    name: string,
    cluster = 'shop',
    settings: Partial<CreateServiceCommandInput> = {},
  ): Promise<void> {
    const containerDefinitions = [{ name, image: `${name}:1` }]
    await this.ecs.send(
      new RegisterTaskDefinitionCommand({ ...taskDefinition, family: name, containerDefinitions }),
    )
    await this.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName: name,
        taskDefinition: name,
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        ...settings,
      }),
    )
    await this.#isSteady(name, cluster)
  }

  /** Somebody deploys an image by hand. */
  async deploy(name: string, image: string): Promise<void> {
    const containerDefinitions = [{ name, image }]
    await this.ecs.send(
      new RegisterTaskDefinitionCommand({ ...taskDefinition, family: name, containerDefinitions }),
    )
    await this.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: name, taskDefinition: name }))
    await this.#isSteady(name)
  }

  async #isSteady(name: string, cluster = 'shop'): Promise<void> {
    for (;;) {
      const question = new DescribeServicesCommand({ cluster, services: [name] })
      const { services } = await this.ecs.send(question)
      if (services?.[0]?.deployments?.[0]?.rolloutState === 'COMPLETED') return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async createRepository(repositoryName: string): Promise<void> {
    await this.#askEcr((ecr) => ecr.send(new CreateRepositoryCommand({ repositoryName })))
  }

  /** What a tag of a repository stands on; empty when there is none. */
  async digestOf(repositoryName: string, imageTag: string): Promise<string> {
    const question = new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag }] })
    const { imageDetails } = await this.#askEcr((ecr) => ecr.send(question))
    return imageDetails?.[0]?.imageDigest ?? ''
  }

  async #askEcr<Answer>(ask: (ecr: ECRClient) => Promise<Answer>): Promise<Answer> {
    const { endpoint, region: home } = this.aws.world
    const ecr = new ECRClient({ endpoint, region: home, credentials: this.credentials })
    try {
      return await ask(ecr)
    } finally {
      ecr.destroy()
    }
  }

  /** The revision that a service runs: `orders:2`. */
  async revisionOf(name: string, cluster = 'shop'): Promise<string> {
    const { services } = await this.ecs.send(new DescribeServicesCommand({ cluster, services: [name] }))
    return services?.[0]?.taskDefinition?.split('/').at(-1) ?? ''
  }

  /** The image that a service runs. */
  async imageOf(name: string, cluster = 'shop'): Promise<string> {
    const { containerDefinitions } = await this.definitionOf(name, cluster)
    return containerDefinitions?.[0]?.image ?? ''
  }

  /** The task definition that a service runs. */
  async definitionOf(name: string, cluster = 'shop'): Promise<TaskDefinition> {
    const question = new DescribeTaskDefinitionCommand({
      taskDefinition: await this.revisionOf(name, cluster),
    })
    const { taskDefinition: found } = await this.ecs.send(question)
    if (found === undefined) throw new Error(`The service ${name} of ${cluster} has no task definition`)
    return found
  }

  /** A bucket behind CloudFront with the edge function, which shows `*.preview.example.com` too. */
  createSite(bucket: string, id?: string, edge = `${bucket}-edge`): ReturnType<typeof createSite> {
    return createSite(this.aws, { bucket, owner: this.account }, id, edge)
  }

  /** A role that only jobs with this subject, or one of these, may take: `environment:production`, `pull_request`. */
  createRole(name: string, subject: string | readonly string[], statements: readonly object[]): string {
    return createJobRole(
      this.aws,
      this.account,
      name,
      typeof subject === 'string' ? [subject] : subject,
      statements,
    )
  }

  /** Runs a workflow that calls this repository's, in a repository with these files. */
  run(
    workflow: string,
    event: WorkflowEvent,
    more: Partial<Pick<WorkflowOptions, 'env' | 'files' | 'history' | 'secrets' | 'vars'>> = {},
  ): Promise<WorkflowRun> {
    return runWorkflow({
      ...more,
      workflow,
      event,
      github: this.github,
      run: ++this.#runs,
      env: { ...jobEnvironment(this.aws), ...more.env },
      identity: this.aws.identity.oidc.environment({
        event_name: event.name,
        ref: event.name === 'pull_request' ? `refs/pull/${event.number}/merge` : 'refs/heads/main',
      }),
    })
  }

  /** Statements of the README for who deploys a service of the cluster. */
  deployStatements(service: string, cluster = 'shop', executionRole = 'none'): readonly object[] {
    const names = {
      account: this.account,
      region: this.aws.world.region,
      cluster,
      service,
      'execution-role': executionRole,
      'log-group': `/ecs/${service}`,
    }
    return documentedPolicy('deploy-ecs-service', names).Statement
  }

  /** Statements of the README for who pushes images to a repository. */
  pushStatements(repository: string): readonly object[] {
    const names = { account: this.account, region: this.aws.world.region, repository }
    return documentedPolicy('build-and-push-ecr', names).Statement
  }

  publishStatements(bucket: string, distribution: string): readonly object[] {
    const names = { account: this.aws.world.account, bucket, 'distribution-id': distribution }
    return [
      ...documentedPolicy('publish-static-site', names).Statement,
      ...documentedStatements('publish-static-site', 'Of releases', names),
    ]
  }

  previewStatements(bucket: string, distribution: string): readonly object[] {
    const names = { account: this.aws.world.account, bucket, 'distribution-id': distribution }
    return documentedStatements('publish-static-site', 'Of previews', names)
  }
}
