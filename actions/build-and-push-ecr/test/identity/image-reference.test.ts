import { parseImageReference } from '../../src/identity/image-reference.js'

const digest = `sha256:${'0'.repeat(64)}`

describe('an image reference', () => {
  it.each([
    ['node', 'docker.io/library/node:latest', 'node'],
    ['node:24', 'docker.io/library/node:24', 'node:24'],
    ['team/app', 'docker.io/team/app:latest', 'team/app'],
    ['docker.io/node', 'docker.io/library/node:latest', 'node'],
    ['index.docker.io/library/node:1', 'docker.io/library/node:1', 'node:1'],
    ['localhost/x', 'localhost/x:latest', 'localhost/x'],
    ['localhost:5000/x:1', 'localhost:5000/x:1', 'localhost:5000/x:1'],
    ['public.ecr.aws/a/b:1', 'public.ecr.aws/a/b:1', 'public.ecr.aws/a/b:1'],
    ['a__b/c-d.e', 'docker.io/a__b/c-d.e:latest', 'a__b/c-d.e'],
    [`node@${digest}`, `docker.io/library/node@${digest}`, `node@${digest}`],
    [`node:24@${digest}`, `docker.io/library/node:24@${digest}`, `node:24@${digest}`],
  ])('%s is completed as Docker does', (text, full, familiar) => {
    expect(parseImageReference(text)).toMatchObject({ full, familiar })
  })

  it.each(['', 'Node', 'a//b', 'a:', '-a', 'a@sha256:12', 'a b', 'https://a/b'])('is not %j', (text) => {
    expect(parseImageReference(text)).toBeUndefined()
  })

  it('may name its content', () => {
    expect(parseImageReference(`node:24@${digest}`)?.digest).toBe(digest)
    expect(parseImageReference('node:24')?.digest).toBeUndefined()
  })
})
