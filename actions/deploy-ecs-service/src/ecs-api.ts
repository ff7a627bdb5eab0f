import type { JsonObject } from './json.js'
import type { Service, ServiceDeployment, StoppedTask } from './service.js'
import type { TaskDefinition } from './task-definition.js'

/** What the deployment asks of ECS. Every call throws AwsCallError when ECS refuses it. */
export interface EcsApi {
  /** Undefined when the cluster has no such service. */
  describeService(): Promise<Service | undefined>
  /** A revision with its tags, as RegisterTaskDefinition would take them. */
  describeTaskDefinition(arn: string): Promise<JsonObject>
  /** Gives the revision's ARN. */
  registerTaskDefinition(definition: TaskDefinition): Promise<string>
  /** Gives the service with the deployment that the update began. `force` begins one for the same revision too. */
  updateService(taskDefinition: string, options?: { readonly force?: boolean }): Promise<Service>
  /** The tasks of the service that stopped within the last hour, at most 100. */
  stoppedTasks(): Promise<readonly StoppedTask[]>
  /** The latest service deployment to a task definition's revision, when ECS keeps one. */
  findServiceDeployment(taskDefinition: string): Promise<ServiceDeployment | undefined>
  /** Has ECS stop a service deployment and go back to the revision before it. */
  rollBackServiceDeployment(arn: string): Promise<void>
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
