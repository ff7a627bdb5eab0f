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
})
