import { startGitHub, type GitHub, type StepResult } from '@slipway/testkit'
import { inAShop } from './in-a-shop.js'
import type { Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const asked = { environment: 'production', 'environment-url': 'https://orders.example', comment: 'true' }

interface Visit {
  readonly shop: Shop
  readonly github: GitHub
  /** As a job of the pull request 7 whose token is this one. */
  readonly deploy: (token: string, inputs?: Readonly<Record<string, string>>) => Promise<StepResult>
}

function withGitHub(use: (visit: Visit) => Promise<void>): Promise<void> {
  return inAShop(async (shop) => {
    const github = await startGitHub({
      tokens: [
        { token: 'job', permissions: { deployments: 'write', 'pull-requests': 'write' } },
        { token: 'fork', permissions: { deployments: 'read', 'pull-requests': 'read' } },
      ],
    })
    const repository = { full_name: 'octo-org/orders', default_branch: 'main' }
    shop.write('event.json', {
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: 'b'.repeat(40), ref: 'totals', repo: repository },
        base: { sha: 'a'.repeat(40), ref: 'main', repo: repository },
      },
      repository,
    })
    try {
      await use({
        shop,
        github,
        deploy: (token, inputs = {}) =>
          shop.deploy(
            { ...asked, 'github-token': token, ...inputs },
            {
              env: {
                ...shop.aws.environment,
                ...github.env,
                GITHUB_EVENT_NAME: 'pull_request',
                GITHUB_EVENT_PATH: 'event.json',
              },
            },
          ),
      })
    } finally {
      await github.close()
    }
  })
}

describe('what GitHub is told', () => {
  it.concurrent('a Deployment with its states, and one comment that each step edits', () =>
    withGitHub(async ({ shop, github, deploy }) => {
      const step = await deploy('job')
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
      expect(github.deployments.all).toMatchObject([
        {
          environment: 'production',
          sha: 'b'.repeat(40),
          statuses: [
            { state: 'in_progress', environment_url: 'https://orders.example' },
            { state: 'success', description: 'orders runs orders:2' },
          ],
        },
      ])
      expect(github.deployments.all[0]?.statuses[1]?.log_url).toContain('/octo-org/orders/actions/runs/1')
      expect(github.comments.all).toMatchObject([{ number: 7 }])
      shop.aws.ecs.script('orders:3', { exit: { afterMs: 50, code: 1, logs: ['no luck'] } })
      const failed = await deploy('job', { image: 'orders:3' })
      expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(github.deployments.all.map(({ id }) => github.deployments.statesOf(id))).toEqual([
        'in_progress success',
        'in_progress failure',
      ])
      expect(github.comments.all).toHaveLength(1)
      // GitHub masks nothing in a comment: the application's log is in the step's summary alone.
      expect(github.comments.all[0]?.body).toContain('exited with code 1')
      expect(github.comments.all[0]?.body).not.toContain('no luck')
      expect(failed.summary).toContain('no luck')
    }),
  )

  it.concurrent("a fork's token may not tell it: notices, and the deployment is as good", () =>
    withGitHub(async ({ github, deploy }) => {
      const step = await deploy('fork')
      expect(step.exitCode).toBe(0)
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.annotations.map(({ level }) => level)).toEqual(['notice', 'notice'])
      const messages = step.annotations.map(({ message }) => message).join('\n')
      expect(messages).toContain('deployments: write')
      expect(messages).toContain('pull-requests: write')
      expect([github.deployments.all, github.comments.all]).toEqual([[], []])
    }),
  )

  it.concurrent('GitHub is down: notices, and the deployment is as good', () =>
    withGitHub(async ({ shop, github, deploy }) => {
      github.faults.add({ answer: 503, count: 1_000 })
      const step = await deploy('job')
      expect(step.exitCode).toBe(0)
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.annotations.map(({ level }) => level)).toEqual(['notice', 'notice'])
      expect((await shop.describe()).taskDefinition).toMatch(/orders:2$/)
    }),
  )

  it.concurrent('mode: plan comments what would be done, and deploys nothing', () =>
    withGitHub(async ({ github, deploy }) => {
      const step = await deploy('job', { mode: 'plan' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'planned' } })
      expect(github.deployments.all).toEqual([])
      expect(github.comments.all[0]?.body).toContain('orders:2')
    }),
  )
})
