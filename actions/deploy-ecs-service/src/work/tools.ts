import type { CodeDeployDeployment } from '../codedeploy/begin-codedeploy.js'
import type { CodeDeployWish } from '../codedeploy/wish.js'
import type { Change } from '../definition/diff.js'
import type { Finding } from '../plan/finding.js'
import type { NativeDeployment } from '../native/begin-native.js'
import type { OneOffResult, OneOffTask } from '../one-off/run-one-off.js'
import type { OneOff } from '../one-off/wish.js'
import type { Intent } from '../preflight/preflight.js'
import type { ScheduleWish } from '../schedule/wish.js'
import type { Autoscaling } from '../service/autoscaling.js'
import type { Looked } from '../ecs/ecs-api.js'
import type { Target } from '../ecs/target.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { UnderWay } from './under-way.js'
import type { VerifyWish } from '../verify/wish.js'
import type { World } from './world.js'

export interface WaitingService {
  readonly target: Target
  readonly looked: Looked
}

/** A deployment that waits for a person. */
export interface Waiting {
  readonly underWay: UnderWay
  /** Where it waits. */
  readonly stage: string
  /** ARN of the revision that it brings into service; undefined when it does not say. */
  readonly taskDefinition: string | undefined
  /** Without containers where the revision is not known. */
  readonly definition: TaskDefinition
  /** Has it go on, or sends it back, as it was looked for. */
  answer(): Promise<void>
}

/** What a deployment does beside ECS itself; tests answer with plain objects. */
export interface Tools {
  preflight(intent: Intent): Promise<readonly Finding[]>
  runOneOff(wish: OneOff, task: OneOffTask): Promise<OneOffResult>
  followNative(world: World, deployment: NativeDeployment): Promise<UnderWay>
  /** What can be known to be wrong; gives the revision of this very definition that is being deployed already. */
  checkCodeDeploy(
    world: World,
    wish: CodeDeployWish,
    deployment: Omit<CodeDeployDeployment, 'taskDefinition'>,
  ): Promise<string | undefined>
  beginCodeDeploy(world: World, wish: CodeDeployWish, deployment: CodeDeployDeployment): Promise<UnderWay>
  /**
   * Looks for the deployment of the service that waits for a person, to go on with it or to send it back.
   * @throws UserError saying what there is, when nothing waits
   */
  findWaiting(
    world: World,
    service: WaitingService,
    action: 'continue' | 'rollback',
    codeDeploy: CodeDeployWish,
  ): Promise<Waiting>
  /** @param apply false: only says what would change */
  autoscale(
    wish: Autoscaling,
    service: { readonly clusterName: string; readonly serviceName: string },
    apply: boolean,
  ): Promise<readonly Change[]>
  /** @throws UserError when one is not there, or cannot be pointed to a task definition */
  checkSchedules(wish: ScheduleWish, family: string): Promise<void>
  updateSchedules(wish: ScheduleWish, taskDefinition: string): Promise<readonly string[]>
  keepRevisions(family: string, keep: number, inUse: ReadonlySet<string>): Promise<readonly string[]>
  /** Until one request is answered well, or its time is over: then why not. */
  verify(wish: VerifyWish): Promise<string | undefined>
  verifyOnce(wish: VerifyWish): Promise<string | undefined>
}
