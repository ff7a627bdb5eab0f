import { createOriginSwitch } from '../src/release/origin-switch.js'
import { indexPath } from '../src/release/release-index.js'
import type { Switch } from '../src/release/switch.js'
import { ReleaseWorld, type Given } from './release-world.js'

const site = (name: string): Given => ({ files: { 'index.html': name } })

type Step =
  'before the update' | 'after the update' | 'until it is deployed' | 'before the invalidation' | 'after it'
const steps: readonly Step[] = [
  'before the update',
  'after the update',
  'until it is deployed',
  'before the invalidation',
  'after it',
]

/** A distribution that is killed at a step, once: the process that changes it ends there. */
class Origin {
  path = ''
  /** What its caches still show. */
  cached = ''
  /** When to be killed. */
  fatal: Step | undefined

  open = (context: Parameters<typeof createOriginSwitch>[1]): Switch =>
    createOriginSwitch(
      {
        origins: [
          {
            host: 'www.example.com',
            path: {
              distributionId: 'E1',
              read: () => Promise.resolve({ path: this.path, version: this.path }),
              write: async (path) => {
                await this.#pass('before the update')
                this.path = path
                await this.#pass('after the update')
                return true
              },
              isDeployed: async () => {
                await this.#pass('until it is deployed')
                return true
              },
            },
          },
        ],
        prefix: '',
        invalidateAll: async () => {
          await this.#pass('before the invalidation')
          this.cached = this.path
          await this.#pass('after it')
        },
      },
      context,
    )

  #pass(step: Step): Promise<void> {
    if (this.fatal !== step) return Promise.resolve()
    this.fatal = undefined
    return Promise.reject(new Error('killed'))
  }
}

describe('a switch by the path of the origin', () => {
  it('is seen through by the same step when it was killed, wherever that was', async () => {
    const world = await ReleaseWorld.open({ hasEdge: false })
    const origin = new Origin()
    const wrapSwitch = (): Switch => origin.open(world.context)
    const seen = async (): Promise<unknown> => {
      const index = JSON.parse(await world.read(indexPath)) as { history: string[]; begun?: string }
      return [origin.path, origin.cached, index.history.at(-1), index.begun]
    }
    const shown = (id: string): unknown => [`/_releases/${id}`, `/_releases/${id}`, id, undefined]
    try {
      await world.release(site('one'), { id: 'v1', wrapSwitch })
      await world.release(site('two'), { id: 'v2', wrapSwitch })
      for (const step of steps) {
        origin.fatal = step
        await expect(world.rollBack({ wrapSwitch })).rejects.toThrow('killed')
        await world.rollBack({ wrapSwitch })
        expect([step, await seen()]).toEqual([step, shown('v1')])

        origin.fatal = step
        await expect(world.release(site('two'), { id: 'v2', wrapSwitch })).rejects.toThrow('killed')
        await world.release(site('two'), { id: 'v2', wrapSwitch })
        expect([step, await seen()]).toEqual([step, shown('v2')])
      }
      origin.fatal = 'after the update'
      await expect(world.rollBack({ id: 'v1', wrapSwitch })).rejects.toThrow('killed')
      await world.rollBack({ id: 'v1', wrapSwitch })
      expect(await seen()).toEqual(shown('v1'))
    } finally {
      await world.close()
    }
  })
})
