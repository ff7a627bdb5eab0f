import { InputError, InputReader } from '@slipway/action-kit'
import { readGitHubWish, type GitHubWish } from '../../src/github/wish.js'

function read(given: Record<string, string>): GitHubWish | readonly string[] {
  const reader = new InputReader(new Map(Object.entries(given)), '/nowhere')
  const wish = readGitHubWish(reader)
  try {
    reader.check()
    return wish
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

describe('what is told to GitHub', () => {
  it.each<[string, Record<string, string>, GitHubWish | readonly string[]]>([
    [
      'is nothing unless it is asked for',
      { 'github-token': 't' },
      { token: 't', environment: undefined, environmentUrl: undefined, comment: false },
    ],
    [
      'is a deployment and a comment',
      { environment: 'production', 'environment-url': 'https://orders.example', comment: 'true' },
      {
        token: undefined,
        environment: 'production',
        environmentUrl: 'https://orders.example',
        comment: true,
      },
    ],
    [
      'has addresses that a browser opens',
      { environment: 'x', 'environment-url': 'javascript:alert(1)' },
      ['environment-url is "javascript:alert(1)"'],
    ],
    [
      'has an address of an environment alone',
      { 'environment-url': 'https://x' },
      ['environment-url is given without environment'],
    ],
  ])('%s', (_, given, expected) => {
    expect(read(given)).toEqual(expected)
  })
})
