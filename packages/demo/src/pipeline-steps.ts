import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quickPace, startLocalAws } from '@slipway/local-aws'
import { ensureBaseImage, runStep, startGitHub, type StepOptions } from '@slipway/testkit'
import { pushBootstrapImage } from './bootstrap-image.js'
import { makeCheckout } from './checkout.js'
import type { StepRecord } from './job.js'
import { makeProduction } from './production.js'
import { slipwayFile } from './slipway-file.js'
import { breakTest, commits } from './versions.js'

interface PipelineStep {
  readonly stage: string
  /** The folder of its action.yml, from the repository's root. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** It is a job of the pull request. */
  readonly isOfRequest?: boolean
  /** The step is meant to fail. */
  readonly fails?: boolean
}

const token = 'job'
const wholePipeline = { environment: 'production', 'github-token': token }

/**
 * What the story of `npm start` has none of: the root action with a slipway.yml, the plan and the preview of a pull request, a
 * service that goes back, and a test that fails. By the bundles, against the embedded AWS and GitHub; needs Docker.
 * @param tell called with each step as it begins
 * @throws Error when a step did not end as it is meant to, with its log
 */
export async function runPipelineSteps(tell: (stage: string) => void): Promise<readonly StepRecord[]> {
  const records: StepRecord[] = []
  const checkout = makeCheckout()
  const events = mkdtempSync(join(tmpdir(), 'slipway-events-'))
  const aws = await startLocalAws({ tasks: 'docker', pace: quickPace })
  const github = await startGitHub({
    tokens: [{ token, permissions: { contents: 'read', deployments: 'write', 'pull-requests': 'write' } }],
  })
  try {
    let baseImage = ''
    const production = await makeProduction(aws, async (name) => {
      // From a registry that can be asked for it, as a team's own base images are.
      baseImage = await pushBootstrapImage(aws, name, ensureBaseImage())
      return baseImage
    })
    const { cluster, service, bucket, distributionId, edgeFunction, keyValueStore } = production
    const run = async (commit: string, sha: string, step: PipelineStep): Promise<void> => {
      const { stage, action, inputs, isOfRequest = false, fails = false } = step
      tell(`${commit}: ${stage}`)
      const began = Date.now()
      const options: StepOptions = {
        action,
        inputs,
        workspace: checkout.path,
        env: {
          ...aws.environment,
          ...github.env,
          GITHUB_SHA: sha,
          ...(isOfRequest
            ? { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: writeEvent(events, sha) }
            : {}),
        },
      }
      const { exitCode, outputs, stdout, stderr, summary } = await runStep(options)
      const asExpected = (exitCode !== 0) === fails
      if (!asExpected) throw new Error(`${stage} ended with exit code ${exitCode ?? ''}:\n${stdout}${stderr}`)
      const outcome = outputs.outcome ?? ''
      records.push({ commit, stage, outcome, asExpected, ms: Date.now() - began, summary })
    }

    writeFileSync(join(checkout.path, 'slipway.yml'), slipwayFile(production, baseImage))
    const first = checkout.commit(commits.first.message, [])
    const ship = { stage: 'ship', action: '.', inputs: wholePipeline }
    await run(commits.first.message, first, ship)

    const { message, changes } = commits.second
    const second = checkout.commit(message, changes)
    const plan = { ...wholePipeline, plan: 'true' }
    await run(message, second, { stage: 'plan', action: '.', inputs: plan, isOfRequest: true })
    await run(message, second, {
      stage: 'preview',
      action: 'actions/publish-static-site',
      inputs: {
        mode: 'preview',
        source: 'orders-web/dist',
        'github-token': token,
        bucket,
        'distribution-id': distributionId,
        'edge-function': edgeFunction,
        'key-value-store': keyValueStore,
      },
      isOfRequest: true,
    })
    await run(message, second, ship)
    const back = { mode: 'rollback', cluster, service }
    await run(message, second, { stage: 'roll back', action: 'actions/deploy-ecs-service', inputs: back })

    const third = checkout.commit(breakTest.message, breakTest.changes)
    const tests = { 'working-directory': 'orders-api' }
    const failing = { stage: 'test', action: 'actions/run-tests', inputs: tests, fails: true }
    await run(breakTest.message, third, failing)
    return records
  } finally {
    await Promise.all([aws.stop(), github.close()])
    checkout.remove()
    rmSync(events, { recursive: true, force: true })
  }
}

/** The document of an event of pull request 7, from a branch of the repository itself. @returns its path */
function writeEvent(folder: string, sha: string): string {
  const repository = { full_name: 'octo-org/orders', default_branch: 'main' }
  const head = { sha, ref: 'orders-1.1.0', repo: repository }
  const base = { sha: 'a'.repeat(40), ref: 'main', repo: repository }
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify({ number: 7, pull_request: { number: 7, head, base }, repository }))
  return path
}
