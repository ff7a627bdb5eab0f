import { nodeFollower } from '../../src/follow/node.js'
import { followRequest } from '../recorders/record.js'

const optionsBeside = async (env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const { environment } = await nodeFollower.prepare(followRequest('/workspace', '/records', env))
  expect(Object.keys(environment)).toEqual(['NODE_OPTIONS'])
  return environment.NODE_OPTIONS
}

describe('the follower of Node', () => {
  it('makes Node load the hook, beside what NODE_OPTIONS holds already', async () => {
    const options = await optionsBeside({ NODE_OPTIONS: '--max-old-space-size=512' })
    expect(options).toMatch(/^--max-old-space-size=512 --require ".*hook\.cjs"$/)
  })

  it('makes Node load the hook alone when NODE_OPTIONS is empty', async () => {
    await expect(optionsBeside({ NODE_OPTIONS: '' })).resolves.toMatch(/^--require "/)
    await expect(optionsBeside({})).resolves.toMatch(/^--require "/)
  })
})
