import { realClock } from '@slipway/action-kit'
import { openAws, type Aws } from '@slipway/aws'
import type { LocalAws } from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'

/** What is needed of a command's context; nothing is printed. */
export const context = {
  env: process.env,
  clock: realClock,
  signal: new AbortController().signal,
  log: plainLog(),
  maskSecret: () => undefined,
}

/**
 * AWS as a step has it, over the embedded one; `restore` puts the environment back.
 * @param actions what the principal may; without any, it is the administrator
 */
export function openEmbedded(
  aws: LocalAws,
  actions?: readonly string[],
): { readonly aws: Aws; restore(): void } {
  const before = { ...process.env }
  const user =
    actions === undefined
      ? undefined
      : aws.identity.createUser({
          name: 'ci',
          policies: [
            { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: [...actions], Resource: '*' }] },
          ],
        })
  Object.assign(process.env, aws.environment, {
    ...(user === undefined
      ? {}
      : { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey }),
  })
  const inputs = {
    region: aws.world.region,
    roleToAssume: undefined,
    roleSessionName: 'test',
    roleDurationSeconds: 3600,
    audience: 'sts.amazonaws.com',
  }
  return {
    aws: openAws(inputs, context),
    restore: () => {
      process.env = before
    },
  }
}
