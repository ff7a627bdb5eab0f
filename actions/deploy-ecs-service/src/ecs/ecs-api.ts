import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { JsonObject } from '../document/json.js'
import type { FoundDeployment, Service, StoppedTask } from './service.js'
import type { TaskDefinition } from './task-definition.js'

/** A service as a deployment sees it, and as DescribeServices answered. */
export interface Looked {
  readonly service: Service
  readonly described: SdkService
}

/** What the deployment asks of ECS. Every call throws AwsCallError when ECS refuses it. */
export interface EcsApi {
  /** Undefined when the cluster has no such service. */
  describeService(): Promise<Service | undefined>
  /** The same call, with all that the service has. */
  lookCloser(): Promise<Looked | undefined>
  /**
   * A revision with its tags, as RegisterTaskDefinition would take them, and with its ARN.
   * @param name a family, `family:revision`, or an ARN
   */
  describeTaskDefinition(name: string): Promise<JsonObject>
  /** Gives the revision's ARN. */
  registerTaskDefinition(definition: TaskDefinition): Promise<string>
  /** @param input members of CreateService beside cluster, name and task definition */
  createService(taskDefinition: string, input: JsonObject): Promise<Service>
  /**
   * Gives the service with the deployment that the update began, if it began one.
   * @param taskDefinition undefined: the one that it has
   * @param input members of UpdateService beside cluster, name and task definition
   */
  updateService(taskDefinition: string | undefined, input?: JsonObject): Promise<Service>
  /** The tasks of the service that stopped, or of which it is known why they stop, within the last hour, at most 100. */
  stoppedTasks(): Promise<readonly StoppedTask[]>
  /**
   * The service deployment of a task definition's revision, when ECS keeps one.
   * @param createdAt when the deployment was made: milliseconds since the epoch, by ECS's clock
   */
  findServiceDeployment(taskDefinition: string, createdAt: number): Promise<FoundDeployment | undefined>
  /** Has ECS stop a service deployment: where it is (`ABORT`), or going back to the revision before it. */
  stopServiceDeployment(arn: string, stopType: 'ABORT' | 'ROLLBACK'): Promise<void>
}

/** Where a container's log is kept. */
export interface LogStream {
  readonly group: string
  readonly stream: string
  /** Without it the region of the service. */
  readonly region: string | undefined
}

export interface LogsApi {
  /** The last lines of a stream, oldest first; undefined when there is no such group or stream (yet). */
  lastLines(stream: LogStream, count: number): Promise<readonly string[] | undefined>
}
