import { parseDockerReference } from '../../src/registry/docker-reference.js'

const digest = `sha256:${'a'.repeat(64)}`

describe('a reference of an image', () => {
  it.each([
    ['node', 'docker.io', 'library/node', 'latest', undefined],
    ['node:24-slim', 'docker.io', 'library/node', '24-slim', undefined],
    ['docker.io/node:24', 'docker.io', 'library/node', '24', undefined],
    ['index.docker.io/grafana/k6', 'docker.io', 'grafana/k6', 'latest', undefined],
    ['grafana/k6:1', 'docker.io', 'grafana/k6', '1', undefined],
    ['ghcr.io/x/y:z', 'ghcr.io', 'x/y', 'z', undefined],
    ['localhost/app', 'localhost', 'app', 'latest', undefined],
    ['localhost:5000/app:v1', 'localhost:5000', 'app', 'v1', undefined],
    ['[::1]:5000/app:v1', '[::1]:5000', 'app', 'v1', undefined],
    ['public.ecr.aws/docker/library/node:24', 'public.ecr.aws', 'docker/library/node', '24', undefined],
    [`node@${digest}`, 'docker.io', 'library/node', undefined, digest],
    [`node:24@${digest}`, 'docker.io', 'library/node', '24', digest],
  ])('%s is read as Docker does', (text, host, name, tag, expected) => {
    expect(parseDockerReference(text)).toEqual({ host, name, tag, digest: expected })
  })

  it.each([
    '',
    'Node',
    'node:',
    'node:a b',
    'node@sha256:12',
    'https://ghcr.io/x',
    'ghcr.io/',
    'a//b',
    '../a',
    'x@y/z',
  ])('%j is none', (text) => {
    expect(parseDockerReference(text)).toBeUndefined()
  })
})
