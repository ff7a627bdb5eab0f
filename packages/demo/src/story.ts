import type { StepResult } from '@slipway/testkit'
import type { Checkout } from './checkout.js'
import type { Cloud } from './cloud.js'
import { Job, type StepRecord } from './job.js'
import { judgeCalls } from './judge-calls.js'
import type { Finding } from './report-page.js'
import { askVersion, underTraffic, visitSite, type Ask, type Traffic } from './traffic.js'
import { commits } from './versions.js'

export interface Stage {
  readonly checkout: Checkout
  readonly cloud: Cloud
  /** Filled as the story goes on. */
  readonly records: StepRecord[]
  readonly findings: Finding[]
}

/** A first commit, a second one under traffic, a step back, and one that is broken: what the pipeline makes of each. */
export async function tellStory(stage: Stage): Promise<void> {
  const { cloud, findings } = stage
  const askService: Ask = (agent) => askVersion(cloud.serviceUrl, agent)
  const first = startJob(stage, 'first')
  if (cloud.docker) {
    const image = await testAndBuild(first, stage)
    await deploy(first, cloud, image)
    await find(
      findings,
      'the load balancer answers with version 1.0.0',
      async () => (await askVersion(cloud.serviceUrl)) === '1.0.0',
    )
  }
  await buildSite(first)
  await release(first, cloud)
  await find(
    findings,
    'CloudFront serves the site of 1.0.0',
    async () => (await visitSite(cloud.siteUrl)) === '1.0.0',
  )

  const second = startJob(stage, 'second')
  if (cloud.docker) {
    const image = await testAndBuild(second, stage)
    const { traffic } = await underTraffic(askService, () => deploy(second, cloud, image))
    const seen = await askVersion(cloud.serviceUrl)
    findings.push({
      text: `1.0.0 gave way to ${seen} under traffic: ${describe(traffic)}`,
      holds: seen === '1.1.0' && traffic.failed === 0,
    })
  }
  await buildSite(second)
  await switchSite(stage, 'the site of 1.1.0 took the place of 1.0.0', '1.1.0', () => release(second, cloud))
  await switchSite(stage, 'a rollback brought the site of 1.0.0 back', '1.0.0', () => rollBack(second, cloud))
  const again = await switchSite(stage, 'and one more release that of 1.1.0', '1.1.0', () =>
    release(second, cloud),
  )
  findings.push({
    text: 'which was still in the bucket: nothing was uploaded again',
    holds: again.outputs.uploaded === '0' && again.outputs.bytes === '0',
  })

  if (cloud.docker) await deployBroken(stage, askService)
  findings.push(judgeCalls(cloud.calls()))
}

/** What dies at its start never gets a visitor. */
async function deployBroken(stage: Stage, askService: Ask): Promise<void> {
  const { cloud, findings } = stage
  const broken = startJob(stage, 'broken')
  const image = await testAndBuild(broken, stage)
  const { result, traffic } = await underTraffic(askService, () => deploy(broken, cloud, image, true))
  const told =
    /exit(ed with)? code 1\b/i.test(result.stdout) && result.stdout.includes('ORDERS_TABLE is not set')
  findings.push({
    text: 'the broken deploy failed with the exit code and the last log lines of its container',
    holds: result.exitCode === 1 && told,
  })
  const serving = await askVersion(cloud.serviceUrl)
  findings.push({
    text: `${serving} kept serving during the broken deploy: ${describe(traffic)}`,
    holds: serving === '1.1.0' && traffic.failed === 0,
  })
}

function startJob({ checkout, cloud, records }: Stage, name: keyof typeof commits): Job {
  const { message, changes } = commits[name]
  const sha = checkout.commit(message, changes)
  const commit = `${message} (${sha.slice(0, 7)})`
  console.log(`\n━━ ${commit}`)
  const env = (environment?: string): Readonly<Record<string, string>> =>
    cloud.jobEnvironment(sha, environment)
  return new Job({ commit, sha, workspace: checkout.path, env }, records)
}

/** Returns the image, by digest. */
async function testAndBuild(job: Job, { cloud, findings }: Stage): Promise<string> {
  await job.uses({
    stage: 'test orders-api',
    action: 'run-tests',
    inputs: { 'working-directory': 'orders-api' },
  })
  const { outputs, stdout } = await job.uses({
    stage: 'build orders-api',
    action: 'build-and-push-ecr',
    inputs: {
      'role-to-assume': cloud.roles.build,
      repository: cloud.repository,
      context: 'orders-api',
      'build-args': `BASE=${cloud.baseImage}`,
    },
  })
  const pushed = /digest: (sha256:[0-9a-f]{64})/.exec(stdout)?.[1] ?? 'nothing'
  findings.push({
    text: `Docker pushed what the action's output names: ${pushed.slice(0, 19)}`,
    holds: outputs.digest === pushed,
  })
  return outputs.image ?? ''
}

function deploy(job: Job, cloud: Cloud, image: string, fails = false): Promise<StepResult> {
  return job.uses({
    stage: 'deploy orders-api',
    action: 'deploy-ecs-service',
    inputs: {
      'role-to-assume': cloud.roles.deploy,
      cluster: cloud.cluster,
      service: cloud.service,
      'task-definition': 'orders-api/task-definition.json',
      'container-name': 'orders-api',
      image,
      // Its stack lets both versions run for five minutes; who watches a demo is spared them.
      strategy: 'blue-green',
      'bake-minutes': '0',
    },
    environment: 'production',
    fails,
  })
}

/** Into orders-web/dist. */
async function buildSite(job: Job): Promise<void> {
  await job.uses({
    stage: 'test orders-web',
    action: 'run-tests',
    inputs: { 'working-directory': 'orders-web' },
  })
  await job.run('bundle orders-web', 'orders-web', 'npm', ['run', '--silent', 'build'])
}

function release(job: Job, cloud: Cloud): Promise<StepResult> {
  return job.uses({
    stage: 'release orders-web',
    action: 'publish-static-site',
    inputs: { mode: 'release', source: 'orders-web/dist', ...siteInputs(cloud) },
    environment: 'production',
  })
}

function rollBack(job: Job, cloud: Cloud): Promise<StepResult> {
  return job.uses({
    stage: 'roll back orders-web',
    action: 'publish-static-site',
    inputs: { mode: 'rollback', ...siteInputs(cloud) },
    environment: 'production',
  })
}

function siteInputs(cloud: Cloud): Readonly<Record<string, string>> {
  return {
    'role-to-assume': cloud.roles.publish,
    bucket: cloud.bucket,
    'distribution-id': cloud.distributionId,
    'edge-function': cloud.edgeFunction,
    'key-value-store': cloud.keyValueStore,
  }
}

/** One release gives way to another while visitors load the page and its scripts. */
async function switchSite(
  { cloud, findings }: Stage,
  text: string,
  version: string,
  work: () => Promise<StepResult>,
): Promise<StepResult> {
  const { result, traffic } = await underTraffic((agent) => visitSite(cloud.siteUrl, agent), work)
  const seen = await visitSite(cloud.siteUrl)
  findings.push({
    text: `${text}: ${describe(traffic, 'visits')}`,
    holds: seen === version && traffic.failed === 0,
  })
  return result
}

async function find(findings: Finding[], text: string, check: () => Promise<boolean>): Promise<void> {
  findings.push({ text, holds: await check() })
}

function describe({ requests, failed, versions }: Traffic, noun = 'requests'): string {
  const answers = [...versions].map(([version, count]) => `${count} by ${version}`)
  return `${requests} ${noun}, ${failed} failed (${answers.join(', ')})`
}
