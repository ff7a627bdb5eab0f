import { hookEnvironment } from '../src/follow/node-hook.js'
import { stepEnvironment } from '../src/step-environment.js'

describe('the environment of the test command', () => {
  it('is that of a `run:` step', () => {
    const step = { PATH: '/bin', GITHUB_OUTPUT: '/o', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.example' }
    const action = {
      INPUT_REPORTS: 'x',
      'INPUT_TEST-COMMAND': 'x',
      STATE_slipwayMain: 'x',
      GITHUB_STATE: '/s',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RUNTIME_URL: 'x',
      ACTIONS_CACHE_URL: 'x',
      ACTIONS_RESULTS_URL: 'x',
    }
    expect(stepEnvironment({ ...step, ...action })).toEqual(step)
  })

  it('makes Node load the hook, beside what NODE_OPTIONS holds already', () => {
    const { NODE_OPTIONS, SLIPWAY_TEST_RECORDS } = hookEnvironment(
      { NODE_OPTIONS: '--max-old-space-size=512' },
      '/records',
    )
    expect(NODE_OPTIONS).toMatch(/^--max-old-space-size=512 --require ".*hook\.cjs"$/)
    expect(SLIPWAY_TEST_RECORDS).toBe('/records')
  })

  it('makes Node load the hook alone when NODE_OPTIONS is empty', () => {
    expect(hookEnvironment({ NODE_OPTIONS: '' }, '/records').NODE_OPTIONS).toMatch(/^--require "/)
  })
})
