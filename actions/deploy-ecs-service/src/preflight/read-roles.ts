import { lastPart } from '../ecs/target.js'
import { accountOf, type Caller } from './caller.js'
import { unless } from './looks.js'
import type { RoleFact } from './roles.js'
import type { Scene } from './scene.js'
import { known, simulate, undecided, type Decide } from './simulate.js'
import { trustsTasks } from './trust.js'

const passRole = 'iam:PassRole'
const register = 'ecs:RegisterTaskDefinition'

/** A role of the service's account. */
export interface Role {
  readonly arn: string
  readonly trustPolicy: string
}

/** Looks a role up by name or ARN. */
export type FindRole = (role: string) => Promise<Role | 'missing' | undefined>

/** Each role is asked for once, whoever wants to know. */
export function roleFinder({ aws, looks }: Scene): FindRole {
  const asked = new Map<string, Promise<Role | 'missing' | undefined>>()
  const ask = async (name: string): Promise<Role | 'missing' | undefined> => {
    const [client, { GetRoleCommand }] = await Promise.all([aws.iam(), import('@slipway/aws/sdk/iam')])
    const answer = await looks.look('roles', `the role ${name}`, (options) =>
      unless(
        client.send(new GetRoleCommand({ RoleName: name }), options),
        ['NoSuchEntityException', 'NoSuchEntity'],
        'missing' as const,
      ),
    )
    if (answer === undefined || answer === 'missing') return answer
    const { Arn: arn, AssumeRolePolicyDocument: trustPolicy } = answer.Role ?? {}
    return arn === undefined || trustPolicy === undefined ? undefined : { arn, trustPolicy }
  }
  return (role) => {
    const name = lastPart(role)
    const answer = asked.get(name) ?? ask(name)
    asked.set(name, answer)
    return answer
  }
}

/** Two calls of GetRole at most, one of SimulatePrincipalPolicy for both roles, and one more in a plan. */
export async function readRoles(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  find: FindRole,
): Promise<readonly RoleFact[]> {
  const { executionRole, taskRole } = scene.task
  const named = [
    ...(executionRole === undefined ? [] : [{ field: 'executionRoleArn' as const, name: executionRole }]),
    ...(taskRole === undefined ? [] : [{ field: 'taskRoleArn' as const, name: taskRole }]),
  ]
  if (named.length === 0) return []
  const who = await caller
  const seen = await Promise.all(
    named.map(async (one) => {
      const account = accountOf(one.name)
      if (who !== undefined && account !== undefined && account !== who.account) {
        return {
          ...one,
          found: { kind: 'of another account' as const, account: who.account },
          arn: undefined,
        }
      }
      const role = await find(one.name)
      if (role === 'missing') return { ...one, found: { kind: 'missing' as const }, arn: undefined }
      const found =
        role === undefined ? undefined : { kind: 'there' as const, isTrusting: trustsTasks(role.trustPolicy) }
      return { ...one, found, arn: role?.arn ?? (account === undefined ? undefined : one.name) }
    }),
  )
  const mayPass = await readPassing(
    scene,
    who,
    find,
    seen.flatMap(({ arn }) => arn ?? []),
  )
  return seen.map(({ arn, ...fact }) => ({
    ...fact,
    mayPass: arn === undefined ? undefined : mayPass(passRole, arn),
  }))
}

async function readPassing(
  scene: Scene,
  caller: Caller | undefined,
  find: FindRole,
  roles: readonly string[],
): Promise<Decide> {
  const principal = caller?.principal
  if (principal === undefined) return undecided
  const ask = {
    check: 'roles',
    actions: [passRole],
    resources: [...new Set(roles)],
    context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
  }
  let asked = principal.arn
  let answer = await simulate(scene, { ...ask, principal: asked })
  if (answer === 'no principal' && principal.kind === 'role') {
    // The session's ARN leaves out the role's path.
    const role = await find(principal.name)
    if (role !== undefined && role !== 'missing') {
      asked = role.arn
      answer = await simulate(scene, { ...ask, principal: asked })
    }
  }
  const mayPass = known(answer)
  const isDenied = roles.some((role) => mayPass(passRole, role) === 'denied')
  return isDenied && scene.isPlan && (await onlyLooks(scene, asked)) ? undecided : mayPass
}

/** Who may not register a task definition does not deploy: what such a one may pass says nothing of who will. */
async function onlyLooks(scene: Scene, principal: string): Promise<boolean> {
  const ask = { check: 'roles', principal, actions: [register], resources: ['*'] }
  return known(await simulate(scene, ask))(register, '*') === 'denied'
}
