import type { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling'
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { CodeDeployClient } from '@aws-sdk/client-codedeploy'
import type { EC2Client } from '@aws-sdk/client-ec2'
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { IAMClient } from '@aws-sdk/client-iam'
import type { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import type { SSMClient } from '@aws-sdk/client-ssm'
import type { Aws } from '@slipway/aws'

/** AWS with the clients that a deployment needs beside ECS. Each loads with its first call. */
export interface DeployAws extends Aws {
  autoScaling(): Promise<ApplicationAutoScalingClient>
  cloudWatch(): Promise<CloudWatchClient>
  codeDeploy(): Promise<CodeDeployClient>
  ec2(): Promise<EC2Client>
  elb(): Promise<ElasticLoadBalancingV2Client>
  eventBridge(): Promise<EventBridgeClient>
  iam(): Promise<IAMClient>
  scheduler(): Promise<SchedulerClient>
  secretsManager(): Promise<SecretsManagerClient>
  serviceQuotas(): Promise<ServiceQuotasClient>
  ssm(): Promise<SSMClient>
}

export function openDeployAws(aws: Aws): DeployAws {
  return {
    ...aws,
    autoScaling: aws.lazy(
      'application-autoscaling',
      async () => (await import('@slipway/aws/sdk/application-auto-scaling')).ApplicationAutoScalingClient,
    ),
    cloudWatch: aws.lazy(
      'cloudwatch',
      async () => (await import('@slipway/aws/sdk/cloudwatch')).CloudWatchClient,
    ),
    codeDeploy: aws.lazy(
      'codedeploy',
      async () => (await import('@slipway/aws/sdk/codedeploy')).CodeDeployClient,
    ),
    ec2: aws.lazy('ec2', async () => (await import('@slipway/aws/sdk/ec2')).EC2Client),
    elb: aws.lazy(
      'elasticloadbalancing',
      async () => (await import('@slipway/aws/sdk/elastic-load-balancing-v2')).ElasticLoadBalancingV2Client,
    ),
    eventBridge: aws.lazy(
      'events',
      async () => (await import('@slipway/aws/sdk/eventbridge')).EventBridgeClient,
    ),
    iam: aws.lazy('iam', async () => (await import('@slipway/aws/sdk/iam')).IAMClient),
    scheduler: aws.lazy(
      'scheduler',
      async () => (await import('@slipway/aws/sdk/scheduler')).SchedulerClient,
    ),
    secretsManager: aws.lazy(
      'secretsmanager',
      async () => (await import('@slipway/aws/sdk/secrets-manager')).SecretsManagerClient,
    ),
    serviceQuotas: aws.lazy(
      'servicequotas',
      async () => (await import('@slipway/aws/sdk/service-quotas')).ServiceQuotasClient,
    ),
    ssm: aws.lazy('ssm', async () => (await import('@slipway/aws/sdk/ssm')).SSMClient),
  }
}
