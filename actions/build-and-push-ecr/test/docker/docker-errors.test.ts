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
      'error: could not resize shared memory segment "/PostgreSQL.1" to 67128672 bytes: No space left on device',
      'The /dev/shm of the build is full',
      'shm-size: 256m',
    ],
    [
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
      'Docker Hub limits pulls',
      'public.ecr.aws/docker/library',
    ],
    [
      'ERROR: failed to build: failed to solve: nvidia/cuda:12.2.2: failed to resolve source metadata for docker.io/nvidia/cuda:12.2.2: unexpected status from HEAD request to https://registry-1.docker.io/v2/nvidia/cuda/manifests/12.2.2: 429 Too Many Requests',
      'Docker Hub limits pulls',
      'docker/login-action',
    ],
    [
      'ERROR: failed to solve: docker:20.10: pulling from host registry-1.docker.io failed with status code [manifests 20.10]: 429 Too Many Requests',
      'Docker Hub limits pulls',
      'docker/login-action',
    ],
    [
      'invalid from flag value public.ecr.aws/datadog/lambda-extension:35: toomanyrequests: Rate exceeded',
      'The registry of a base image limits pulls',
      'registry-type: public',
    ],
    [
      'failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://ghcr.io/v2/o/base/manifests/sha256:43: 429 Too Many Requests',
      'The registry of a base image limits pulls',
      'Log in to it',
    ],
    [
      'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
      'The BuildKit that was building went away',
      'memory',
    ],
    [
      'failed to solve: public.ecr.aws/docker/library/node:24: failed to resolve source metadata for public.ecr.aws/docker/library/node:24: unexpected status from HEAD request: 403 Forbidden: denied: Your authorization token has expired. Reauthenticate and try again.',
      'has expired',
      'docker logout public.ecr.aws',
    ],
    [
      'failed to resolve source metadata for public.ecr.aws/docker/library/node:24: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://public.ecr.aws/token/?scope=aws&service=public.ecr.aws: 400 Bad Request',
      'does not take the login',
      'docker logout public.ecr.aws',
    ],
    [
      'failed to resolve source metadata for 123456789012.dkr.ecr.eu-west-1.amazonaws.com/base:v1: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/base/manifests/v1: 403 Forbidden',
      'does not let this job pull',
      'ecr:BatchGetImage',
    ],
    [
      'failed to resolve source metadata for 123456789012.dkr.ecr.eu-west-1.amazonaws.com/base:v1: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/base/manifests/v1: 400 Bad Request',
      'does not let this job pull',
      'amazon-ecr-login',
    ],
    [
      'failed to solve: rpc error: code = Unknown desc = failed to create LLB definition: pulling from host ghcr.io failed with status code [manifests v2]: 401 Unauthorized',
      'wants a login',
      'docker/login-action',
    ],
    [
      'Head "https://registry.example/v2/base/manifests/v2": no basic auth credentials',
      'wants a login',
      'docker/login-action',
    ],
    [
      "repository registry.example/nope not found: name unknown: The repository with name 'nope' does not exist",
      'cannot be pulled',
      'behind FROM',
    ],
    [
      'ERROR: failed to build: failed to solve: failed to create LLB definition: registry.example:5000/nope:v2: not found',
      'cannot be pulled',
      'behind FROM',
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

  it.each([
    'segmentation fault',
    'npm error 429 Too Many Requests - GET https://registry.npmjs.org/left-pad',
  ])('that are unknown, or not about images, stay as they are: %s', (text) => {
    expect(findDockerTrouble(text)).toBeUndefined()
  })
})
