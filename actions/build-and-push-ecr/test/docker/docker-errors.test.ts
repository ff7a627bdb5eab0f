import { findDockerTrouble } from '../../src/docker/docker-errors.js'

describe("Docker's words", () => {
  it.each([
    [
      'write /var/lib/docker/tmp/x: no space left on device',
      'The disk of the runner is full',
      'system prune',
    ],
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'The Docker engine does not answer',
      'systemctl start docker',
    ],
    [
      'dial unix /var/run/docker.sock: connect: permission denied',
      'This user may not talk to the Docker engine',
      '--groups docker',
    ],
    [
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
      'limits anonymous pulls',
      'public.ecr.aws/docker/library',
    ],
    [
      'failed to solve: public.ecr.aws/docker/library/node:24: failed to resolve source metadata for public.ecr.aws/docker/library/node:24: unexpected status from HEAD request: 403 Forbidden: denied: Your authorization token has expired. Reauthenticate and try again.',
      'has expired',
      'docker logout public.ecr.aws',
    ],
    [
      'failed to resolve source metadata for 123456789012.dkr.ecr.eu-west-1.amazonaws.com/base:v1: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/base/manifests/v1: 403 Forbidden',
      'does not let this job pull',
      'ecr:BatchGetImage',
    ],
    [
      'pull access denied for nope, repository does not exist or may require docker login',
      'cannot be pulled',
      'behind FROM',
    ],
    [
      'ERROR: docker exporter does not currently support exporting manifest lists',
      "The engine's store takes no image of several platforms",
      'Leave out load',
    ],
    [
      'OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown',
      'starts no privileged containers',
      'buildkit-endpoint',
    ],
    ['no match for platform in manifest: not found', 'is not there for the platform', 'imagetools inspect'],
    ['dial tcp: lookup nope.invalid on 10.0.0.1:53: no such host', 'has no address here', 'DNS'],
    ['exec /bin/sh: exec format error', 'another processor', 'setup-qemu-action'],
  ])('%s mean something to the user', (text, message, hint) => {
    const found = findDockerTrouble(`#5 ERROR\n${text}\n------`)
    expect(found?.message).toContain(message)
    expect(found?.hint).toContain(hint)
    expect(found?.cause).toMatchObject({ message: text })
  })

  it('that are unknown stay as they are', () => {
    expect(findDockerTrouble('segmentation fault')).toBeUndefined()
  })
})
