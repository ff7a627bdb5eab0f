import { refusal } from '../../src/registry/registry-error.js'

describe("Docker Hub's limit of pulls", () => {
  it('is nothing that passes, and the error names what is not limited', () => {
    const question = {
      host: 'registry-1.docker.io',
      name: 'library/node',
      what: 'reading the manifest of 24',
    }
    const answer = { status: 429, headers: new Headers(), text: '' }
    expect(refusal(question, answer)).toMatchObject({
      isPassing: false,
      message: 'registry-1.docker.io limits pulls: it refused reading the manifest of 24 in library/node',
      hint: expect.stringMatching(/docker\/login-action.*public\.ecr\.aws\/docker\/library/s) as string,
    })
  })
})
