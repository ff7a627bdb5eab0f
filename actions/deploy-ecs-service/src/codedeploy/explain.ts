import type { Diagnosis } from '../failure/diagnose.js'
import { plainDiagnosis } from '../failure/plain-diagnosis.js'
import type { LifecycleEvent, Seen } from './deployment.js'

/** Why a deployment ended whose tasks did not fail: its lifecycle event, an alarm, what CodeDeploy says; undefined when it says nothing. */
export function explainDeployment({ error, events }: Seen): Diagnosis | undefined {
  const failed = events.find(({ status }) => status === 'Failed')
  if (error === undefined && failed === undefined) return undefined
  if (failed?.diagnostics !== undefined && failed.diagnostics.script !== '') {
    const { script, message } = failed.diagnostics
    const said = message === '' ? '' : `: ${message}`
    return plainDiagnosis(`The hook ${script} of the lifecycle event ${failed.name} failed${said}`, {
      reason: error?.message,
      advice: [
        `Read the function's log: /aws/lambda/${functionName(script)} in CloudWatch Logs.`,
        'The function has to call PutLifecycleEventHookExecutionStatus with Succeeded within an hour.',
      ],
    })
  }
  return plainDiagnosis(error?.message ?? messageOf(failed), {
    reason: error === undefined || failed === undefined ? undefined : messageOf(failed),
    advice: adviseOn(error?.code ?? ''),
  })
}

function messageOf(failed: LifecycleEvent | undefined): string {
  return `The lifecycle event ${failed?.name ?? ''} failed: ${failed?.diagnostics?.message ?? 'CodeDeploy does not say why'}`
}

/** `check-orders` of `arn:aws:lambda:<region>:<account>:function:check-orders` */
function functionName(script: string): string {
  return /:function:([\w-]+)/.exec(script)?.[1] ?? script
}

// Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/error-codes.html
const advice: Readonly<Record<string, string>> = {
  ALARM_ACTIVE: "Look at the alarm's metric in CloudWatch over the time of the deployment.",
  ECS_UPDATE_ERROR: "Check that the deployment group's service role may use ECS: AWSCodeDeployRoleForECS.",
  ELASTIC_LOAD_BALANCING_INVALID:
    "Check the deployment group's listeners and its two target groups: each belongs to one load balancer.",
  IAM_ROLE_MISSING: 'The service role of the deployment group does not exist any more.',
  IAM_ROLE_PERMISSIONS:
    "Give the deployment group's service role AWSCodeDeployRoleForECS, and iam:PassRole for the roles of the task definition.",
  INVALID_ECS_SERVICE: 'Check the service, its cluster and its load balancer against the deployment group.',
  INVALID_REVISION: 'Check the AppSpec: its container and port have to be those of the task definition.',
  TIMEOUT:
    "Look at the service's events and its stopped tasks in the ECS console: why did tasks not become healthy?",
}

function adviseOn(code: string): readonly string[] {
  const known = Object.hasOwn(advice, code) ? advice[code] : undefined
  return [known ?? 'Look at the deployment in the CodeDeploy console: each lifecycle event shows its error.']
}
