import type { Hosting } from './hosting.js'
import { readEcrImage } from './image-reference.js'
import { error, type Problem } from './problem.js'
import type { Decision } from './simulate.js'
import type { Container, Task } from './task.js'

/** What a container has the execution role do before it starts. */
export interface StartUse {
  readonly container: string
  readonly need: 'secrets' | 'image' | 'logs'
}

/** What the execution role may; each undefined when it could not be asked. */
export interface StartFacts {
  /** Get a login to ECR. */
  readonly mayLogIn: Decision | undefined
  /** Begin a container's log stream, by the container's name. */
  readonly mayLog: (container: string) => Decision | undefined
}

/**
 * What needs an execution role. Secrets always do; images of ECR and logs do on Fargate, elsewhere the instance's role
 * can do.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export function startUses({ containers }: Task, hosting: Hosting['kind']): readonly StartUse[] {
  return containers.flatMap((container) =>
    needsOf(container, hosting === 'fargate').map((need) => ({ container: container.name, need })),
  )
}

function needsOf({ secrets, image, log }: Container, isFargate: boolean): readonly StartUse['need'][] {
  return [
    ...(secrets.length > 0 ? (['secrets'] as const) : []),
    ...(isFargate && readEcrImage(image ?? '') !== undefined ? (['image'] as const) : []),
    ...(isFargate && log?.driver === 'awslogs' ? (['logs'] as const) : []),
  ]
}

const reasons: Readonly<Record<StartUse['need'], string>> = {
  secrets: 'takes secrets',
  image: 'has its image in ECR',
  logs: 'writes to CloudWatch Logs',
}

/** @param role the execution role's name or ARN */
export function judgeExecutionRole(
  role: string | undefined,
  uses: readonly StartUse[],
  { mayLogIn, mayLog }: StartFacts,
): readonly Problem[] {
  const [first] = uses
  if (first === undefined) return []
  if (role === undefined) {
    return [
      error(
        `The task definition has no executionRoleArn, and container ${first.container} ${reasons[first.need]}`,
        'Set executionRoleArn to a role with the policy AmazonECSTaskExecutionRolePolicy; for secrets it needs permission to read them too.',
        first.container,
      ),
    ]
  }
  const image = uses.find(({ need }) => need === 'image')
  const silent = uses.filter(({ container, need }) => need === 'logs' && isDenied(mayLog(container)))
  return [
    ...(image === undefined || !isDenied(mayLogIn)
      ? []
      : [
          error(
            `The execution role ${role} may not log in to ECR, where the image of container ${image.container} is`,
            'Attach the policy AmazonECSTaskExecutionRolePolicy to it, or allow it ecr:GetAuthorizationToken on *, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository.',
            image.container,
          ),
        ]),
    ...silent.map(({ container }) =>
      error(
        `The execution role ${role} may not write the log of container ${container}`,
        'Attach the policy AmazonECSTaskExecutionRolePolicy to it, or allow it logs:CreateLogStream and logs:PutLogEvents on the log group (its ARN with :* at the end).',
        container,
      ),
    ),
  ]
}

function isDenied(decision: Decision | undefined): boolean {
  return decision === 'denied' || decision === 'explicitly denied'
}
