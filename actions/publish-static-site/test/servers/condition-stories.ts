import type { StepResult } from '@slipway/testkit'
import { makeWorkspace, publishSite } from '../site.js'
import { makeBucket, type Server } from './bucket.js'
import { withoutConditions, type Conditions } from './line.js'

/** Where the lock of the action cannot lock. */
export function tellStoriesOfConditions(server: () => Server): void {
  const publishTo = async (conditions: Conditions, name: string): Promise<StepResult & { keys: number }> => {
    const bucket = await makeBucket(server(), name)
    const line = await withoutConditions(server(), conditions)
    try {
      const env = { ...bucket.environment, AWS_ENDPOINT_URL: line.connection.endpoint }
      const site = makeWorkspace({ 'index.html': 'one' })
      const result = await publishSite(bucket, site, { bucket: name }, { env })
      return { ...result, keys: (await bucket.keys()).length }
    } finally {
      await line.stop()
    }
  }

  it('passed over: the site is published, with a warning that nothing keeps two publishes apart', async () => {
    const { outputs, annotations } = await publishTo('passed over', 'orders-passed-over')
    expect(outputs.outcome).toBe('published')
    expect(annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    expect(annotations[0]?.message).toContain('two publishes at the same time are not kept apart')
  })

  it('not implemented: nothing is published, and the error says why', async () => {
    const { exitCode, annotations, keys } = await publishTo('not implemented', 'orders-unheard-of')
    expect({ exitCode, keys }).toEqual({ exitCode: 1, keys: 0 })
    expect(annotations[0]?.message).toContain('has no conditional writes')
  })
}
