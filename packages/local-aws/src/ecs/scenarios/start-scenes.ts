import type { SceneAt } from './scene.js'

const secret = 'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders/db'

const failsToStart =
  (failToStart: string): SceneAt =>
  () => ({ script: { failToStart } })

/**
 * Tasks that cannot be started, in ECS's words.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
export const startScenes = {
  'missing-image': () => ({ script: { pull: 'missing' } }),
  'image-denied': () => ({ script: { pull: 'denied' } }),
  /** The image is there, for another CPU. */
  'wrong-platform': () => ({ script: { pull: 'platform' } }),
  /** The image says that it is for this CPU, and its program is not. */
  'exec-format-error': ({ startMs }) => ({
    script: { exit: { afterMs: startMs, code: 255, logs: ['exec /app/serve: exec format error'] } },
  }),
  'secret-denied': failsToStart(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secret} from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/orders-execution/0123456789abcdef is not authorized to perform: secretsmanager:GetSecretValue on resource: ${secret} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
  ),
  'secret-missing': failsToStart(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secret} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
  ),
  'parameter-missing': failsToStart(
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /orders/database-url',
  ),
  'log-group-missing': failsToStart(
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.: exit status 1',
  ),
  'bad-command': () => ({
    script: {
      failToStart:
        'CannotStartContainerError: ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "serve": executable file not found in $PATH: unknown',
    },
  }),
} as const satisfies Readonly<Record<string, SceneAt>>
