import type { StepResult } from '@slipway/testkit'
import type { Checkout } from './checkout.js'
import type { Cloud } from './cloud.js'
import { Job, type StepRecord } from './job.js'
import type { Finding } from './report-page.js'
import { askVersion, underTraffic, type Traffic } from './traffic.js'
import { commits } from './versions.js'

export interface Stage {
  readonly checkout: Checkout
  readonly cloud: Cloud
  /** Filled as the story goes on. */
  readonly records: StepRecord[]
  readonly findings: Finding[]
}

/** A first commit, a second one under traffic, and one that is broken: what the pipeline makes of each. */
export async function tellStory(stage: Stage): Promise<void> {
  const { cloud, findings } = stage
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
  await publish(first, cloud)
  await find(findings, 'CloudFront serves the site of 1.0.0', () => siteShows(cloud, '1.0.0'))

  const second = startJob(stage, 'second')
  if (cloud.docker) {
    const image = await testAndBuild(second, stage)
    const { traffic } = await underTraffic(cloud.serviceUrl, () => deploy(second, cloud, image))
    const seen = await askVersion(cloud.serviceUrl)
    findings.push({
      text: `1.0.0 gave way to ${seen} under traffic: ${describe(traffic)}`,
      holds: seen === '1.1.0' && traffic.failed === 0,
    })
  }
  await publish(second, cloud)
  await find(findings, 'CloudFront serves the site of 1.1.0 after the invalidation', () =>
    siteShows(cloud, '1.1.0'),
  )

  if (!cloud.docker) return
  const broken = startJob(stage, 'broken')
  const image = await testAndBuild(broken, stage)
  const { result, traffic } = await underTraffic(cloud.serviceUrl, () => deploy(broken, cloud, image, true))
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
  return new Job({ commit, sha, workspace: checkout.path, env: cloud.jobEnvironment(sha) }, records)
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
      repository: 'orders-api',
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
      cluster: 'production',
      service: 'orders-api',
      'task-definition': 'orders-api/task-definition.json',
      'container-name': 'orders-api',
      image,
    },
    fails,
  })
}

async function publish(job: Job, cloud: Cloud): Promise<void> {
  await job.uses({
    stage: 'test orders-web',
    action: 'run-tests',
    inputs: { 'working-directory': 'orders-web' },
  })
  await job.run('bundle orders-web', 'orders-web', 'npm', ['run', '--silent', 'build'])
  await job.uses({
    stage: 'publish orders-web',
    action: 'publish-static-site',
    inputs: {
      'role-to-assume': cloud.roles.publish,
      source: 'orders-web/dist',
      bucket: cloud.bucket,
      'distribution-id': cloud.distributionId,
      'delete-removed': 'true',
    },
  })
}

async function find(findings: Finding[], text: string, check: () => Promise<boolean>): Promise<void> {
  findings.push({ text, holds: await check() })
}

async function siteShows(cloud: Cloud, version: string): Promise<boolean> {
  const page = await (await fetch(cloud.siteUrl)).text()
  return page.includes(`Orders ${version}`)
}

function describe({ requests, failed, versions }: Traffic): string {
  const answers = [...versions].map(([version, count]) => `${count} by ${version}`)
  return `${requests} requests, ${failed} failed (${answers.join(', ')})`
}
