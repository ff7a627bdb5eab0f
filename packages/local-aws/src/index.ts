export type {
  BehaviorOptions,
  CloudFrontPace,
  CustomErrorResponse,
  DistributionOptions,
  DistributionView,
} from './cloudfront/index.js'
export { canary, linear, type DeploymentGroupOptions, type HookScript } from './codedeploy/index.js'
export type { Finding, PublicRegistryView, RegistryView, ScanOutcome, ScanSubject } from './ecr/index.js'
export type { Target, TargetGroupOptions, TargetHealth } from './elb/index.js'
export type { Fault } from './faults.js'
export { decide, readPolicy, type Decision, type Policy } from './identity/policy.js'
export type { Credentials, PolicyDocument, RoleOptions } from './identity/index.js'
export type { JobClaims } from './identity/github-claims.js'
export { jobTrust } from './identity/job-trust.js'
export type { JournalEntry } from './journal.js'
export { startLocalAws, type LocalAws, type LocalAwsOptions } from './local-aws.js'
export type { Region } from './region.js'
export type { BucketOptions, ObjectView } from './s3/index.js'
export { AwsError, type Permission } from './service.js'
export { scaledTime, virtualTime, type Time, type VirtualTime } from './time.js'
export { arn, type World } from './world.js'
export {
  dockerScenes,
  expressAlarm,
  observedPace,
  quickPace,
  scenarios,
  type AlarmState,
  type ContainerInstanceOptions,
  type ContainerScript,
  type ContainerScripts,
  type DockerScene,
  type ManagedResource,
  type Pace,
  type Played,
  type PlayOptions,
  type ScenarioName,
} from './ecs/index.js'
