import { passing, statement, type Found } from './found.js'

type Explained = Pick<Found, 'signature' | 'cause' | 'conclusiveAfter' | 'advice'>

const whatItIs = 'ECS could not prepare what the task needs'

/**
 * ResourceInitializationError: what the task needs before its containers start.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html
 */
export function resourceFailure(text: string): Found {
  return { kind: 'resources', container: undefined, exitCode: undefined, ...explain(text) }
}

function explain(text: string): Explained {
  return logFailure(text) ?? denial(text) ?? missingSecret(text) ?? unreachable(text) ?? otherResource(text)
}

function logFailure(text: string): Explained | undefined {
  if (!/log group does not exist|failed to create Cloudwatch log stream.*ResourceNotFound/i.test(text)) {
    return undefined
  }
  return {
    signature: 'resources:log-group',
    cause: `${whatItIs}: the log group does not exist`,
    conclusiveAfter: 1,
    advice: [
      "Create the log group of awslogs-group in the region of awslogs-region, or set awslogs-create-group to 'true' and allow the execution role logs:CreateLogGroup.",
    ],
  }
}

/** The role, the action and the resource stand in the text. */
function denial(text: string): Explained | undefined {
  if (!/AccessDenied|not authorized|unauthorized/i.test(text)) return undefined
  const action = /not authorized to perform: ([\w-]+:\w+)/i.exec(text)?.[1]
  const resource = /on resource: (\S+)/.exec(text)?.[1]?.replace(/[.,;]$/, '')
  const role = /assumed-role\/([\w+=,.@-]+)\//.exec(text)?.[1]
  const who = role === undefined ? 'the execution role' : `the execution role ${role}`
  if (action === undefined) {
    return {
      signature: 'resources:denied',
      cause: `${whatItIs}: ${who} may not read it`,
      conclusiveAfter: 1,
      advice: [
        'The execution role has to be allowed to read what the task definition names: secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt, logs:CreateLogStream and logs:PutLogEvents.',
      ],
    }
  }
  return {
    signature: `resources:denied:${action}:${resource ?? ''}`,
    cause: `${whatItIs}: ${who} may not do ${action}${resource === undefined ? '' : ` on ${resource}`}`,
    conclusiveAfter: 1,
    advice: [
      `Allow it in a policy of ${who}:`,
      statement(action, resource ?? '*'),
      'A secret with a KMS key of its own needs kms:Decrypt on that key as well.',
    ],
  }
}

function missingSecret(text: string): Explained | undefined {
  const parameters = /invalid parameters?: (.+?)(?:;|$)/i.exec(text)?.[1]
  const secret =
    /failed to fetch secret (\S+) from secrets manager: ResourceNotFoundException/.exec(text)?.[1] ??
    (text.includes("can't find the specified secret") ? 'of the task definition' : undefined)
  if (parameters === undefined && secret === undefined) return undefined
  const what = parameters === undefined ? `the secret ${secret ?? ''}` : `the parameter ${parameters}`
  return {
    signature: `resources:missing:${what}`,
    cause: `${whatItIs}: ${what} does not exist`,
    conclusiveAfter: 1,
    advice: [
      `Create ${what} in the region of the service, or correct valueFrom in the task definition's secrets.`,
      'A secret is named by its whole ARN with its six characters at the end; a key in it by `:key::` after that.',
    ],
  }
}

function unreachable(text: string): Explained | undefined {
  if (!passing.test(text)) return undefined
  return {
    signature: 'resources:unreachable',
    cause: `${whatItIs}: AWS could not be reached from its subnet in time`,
    conclusiveAfter: 2,
    advice: [
      'In a private subnet the tasks need a NAT gateway, or VPC endpoints for what they use: secretsmanager, ssm, kms, logs, ECR (api, dkr) and S3; in a public one assignPublicIp.',
      'The security groups of the tasks have to let HTTPS out, those of the endpoints have to let it in.',
    ],
  }
}

function otherResource(text: string): Explained {
  const final = /does not exist|NotFound|not found|invalid|can't find/i.test(text)
  return {
    signature: 'resources',
    cause: `${whatItIs} (secrets, log group, volume or network)`,
    conclusiveAfter: final ? 1 : 2,
    advice: [
      'Check that the secrets, parameters, log groups and volumes of the task definition exist in this region, and that the execution role may use them.',
    ],
  }
}
