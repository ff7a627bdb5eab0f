import type { Finding } from '../plan/finding.js'
import { judgeCluster, judgeRoom, needsRoom } from './capacity.js'
import { readCaller, type Caller } from './caller.js'
import { readCluster } from './cluster.js'
import { judgeExecutionRole, startUses } from './execution-role.js'
import { hostingOf, type Hosting } from './hosting.js'
import { judgeImages, readImages } from './image.js'
import { judgeMappings, judgeTargetGroups } from './load-balancer.js'
import { awsLogsOf, judgeLogGroups, judgeLogOptions } from './logs.js'
import { judgeNetwork, judgeNetworkMode, type NetworkFacts } from './network.js'
import { platformOf } from './platforms.js'
import type { Problem } from './problem.js'
import { readCapacity } from './read-capacity.js'
import { readExecutionRole } from './read-execution-role.js'
import { readLogGroups } from './read-log-groups.js'
import { readNetwork } from './read-network.js'
import { readRoles, roleFinder, type FindRole } from './read-roles.js'
import { readSecrets } from './read-secrets.js'
import { readTargetGroups } from './read-target-groups.js'
import { readVcpu } from './read-vcpu.js'
import { judgeRoles } from './roles.js'
import type { Scene } from './scene.js'
import { judgeSecrets } from './secrets.js'
import { judgeServiceConnect } from './service-connect.js'
import { nameOf } from './simulate.js'
import { judgeSize } from './size.js'
import { judgeVcpu, vcpuNeeds } from './vcpu.js'
import { judgeVolumes } from './volumes.js'

/** Every check beside the others; what several need is read once. */
export async function lookAhead(scene: Scene): Promise<readonly Finding[]> {
  const { task, service } = scene
  const cluster = readCluster(scene)
  const hosting = cluster.then((found) => hostingOf(service, found))
  const isCallerNeeded =
    task.executionRole !== undefined ||
    task.taskRole !== undefined ||
    task.containers.some(({ secrets }) => secrets.length > 0)
  const caller = isCallerNeeded ? readCaller(scene) : Promise.resolve(undefined)
  const find = roleFinder(scene)
  const executionRole = arnOfRole(task.executionRole, find)
  const network =
    service.network === undefined ? Promise.resolve(undefined) : readNetwork(scene, service.network)
  // A check that needs none of these does not wait for them; the step's cancellation ends them all the same.
  for (const shared of [caller, executionRole, network]) shared.catch(() => undefined)
  const found = await Promise.all([
    as('image', checkImages(scene, hosting)),
    as(
      'secrets',
      readSecrets(scene, caller, executionRole).then((facts) => judgeSecrets(facts, task.executionRole)),
    ),
    as('roles', checkRoles(scene, caller, find)),
    as('roles', checkExecutionRole(scene, caller, executionRole, hosting)),
    as('network', checkNetwork(scene, network, hosting)),
    as(
      'size',
      hosting.then(({ kind }) => [...judgeSize(task, kind), ...judgeVolumes(task, service.volumes)]),
    ),
    as('load-balancer', checkLoadBalancers(scene, network)),
    as('logs', checkLogs(scene, caller, executionRole, hosting)),
    as(
      'capacity',
      Promise.all([cluster, hosting]).then(([seen, where]) => judgeCluster(scene.cluster, seen, where)),
    ),
    as('capacity', checkRoom(scene, hosting)),
    as('capacity', checkVcpu(scene, hosting)),
  ])
  return found.flat()
}

async function as(check: string, problems: Promise<readonly Problem[]>): Promise<readonly Finding[]> {
  return (await problems).map((problem) => ({ ...problem, check }))
}

async function arnOfRole(role: string | undefined, find: FindRole): Promise<string | undefined> {
  if (role === undefined || role.startsWith('arn:')) return role
  const found = await find(role)
  return found === undefined || found === 'missing' ? undefined : found.arn
}

async function checkImages(scene: Scene, hosting: Promise<Hosting>): Promise<readonly Problem[]> {
  const [images, { kind }] = await Promise.all([readImages(scene), hosting])
  return judgeImages(images, platformOf(scene.task, kind === 'fargate'))
}

async function checkRoles(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  find: FindRole,
): Promise<readonly Problem[]> {
  const [roles, who] = await Promise.all([readRoles(scene, caller, find), caller])
  return judgeRoles(roles, who?.principal === undefined ? 'its identity' : nameOf(who.principal.arn))
}

async function checkExecutionRole(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
  hosting: Promise<Hosting>,
): Promise<readonly Problem[]> {
  const uses = startUses(scene.task, (await hosting).kind)
  const facts = await readExecutionRole(scene, uses, caller, role)
  return judgeExecutionRole(scene.task.executionRole, uses, facts)
}

async function checkNetwork(
  { task, service }: Scene,
  facts: Promise<NetworkFacts | undefined>,
  hosting: Promise<Hosting>,
): Promise<readonly Problem[]> {
  const [seen, { kind }] = await Promise.all([facts, hosting])
  const found = service.network === undefined || seen === undefined ? [] : judgeNetwork(service.network, seen)
  return [
    ...judgeNetworkMode(task, service.network, kind),
    ...judgeServiceConnect(task, service.connected),
    ...found,
  ]
}

async function checkLoadBalancers(
  scene: Scene,
  network: Promise<NetworkFacts | undefined>,
): Promise<readonly Problem[]> {
  const { task, service } = scene
  const [groups, seen] = await Promise.all([readTargetGroups(scene), network])
  const vpcs = [...new Set(seen?.subnets?.map(({ vpc }) => vpc))]
  return [
    ...judgeMappings(task, service.loadBalancers),
    ...judgeTargetGroups(task, service.loadBalancers, groups, vpcs),
  ]
}

async function checkLogs(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  executionRole: Promise<string | undefined>,
  hosting: Promise<Hosting>,
): Promise<readonly Problem[]> {
  const [facts, { kind }] = await Promise.all([readLogGroups(scene, caller, executionRole), hosting])
  return [...judgeLogOptions(scene.task, kind), ...judgeLogGroups(awsLogsOf(scene.task), facts)]
}

async function checkRoom(scene: Scene, hosting: Promise<Hosting>): Promise<readonly Problem[]> {
  const { kind, providers } = await hosting
  if (kind !== 'instances' || !needsRoom(scene.service)) return []
  return judgeRoom(scene.task, await readCapacity(scene, providers))
}

/** Nobody is asked where no task comes to those that run. */
async function checkVcpu(scene: Scene, hosting: Promise<Hosting>): Promise<readonly Problem[]> {
  const needs = vcpuNeeds(scene.task, scene.service, await hosting)
  const found = await Promise.all(
    needs.map(async (need) => judgeVcpu(need, await readVcpu(scene, need.quota), scene.aws.region)),
  )
  return found.flat()
}
