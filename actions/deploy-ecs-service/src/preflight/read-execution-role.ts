import type { Caller } from './caller.js'
import type { StartFacts, StartUse } from './execution-role.js'
import { awsLogsOf } from './logs.js'
import { logGroupArn } from './read-log-groups.js'
import type { Scene } from './scene.js'
import { known, simulate } from './simulate.js'

const logIn = 'ecr:GetAuthorizationToken'
const beginStream = 'logs:CreateLogStream'

/** One call for both. @param role the execution role's ARN */
export async function readExecutionRole(
  scene: Scene,
  uses: readonly StartUse[],
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
): Promise<StartFacts> {
  const [principal, who] = [await role, await caller]
  const streams = new Map(
    who === undefined
      ? []
      : awsLogsOf(scene.task).map(({ container, group, region = scene.aws.region }) => [
          container,
          // IAM judges the stream, which has the container's name in it.
          `${logGroupArn(who, region, group)}:log-stream:preflight/${container}/task`,
        ]),
  )
  const needs = new Set(uses.map(({ need }) => need))
  if (principal === undefined || (!needs.has('image') && !needs.has('logs'))) {
    return { mayLogIn: undefined, mayLog: () => undefined }
  }
  const decide = known(
    await simulate(scene, {
      check: 'roles',
      principal,
      actions: [...(needs.has('image') ? [logIn] : []), ...(needs.has('logs') ? [beginStream] : [])],
      resources: [...(needs.has('image') ? ['*'] : []), ...streams.values()],
    }),
  )
  return {
    mayLogIn: decide(logIn, '*'),
    mayLog: (container) => decide(beginStream, streams.get(container) ?? ''),
  }
}
