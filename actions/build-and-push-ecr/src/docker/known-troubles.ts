/** Words of Docker that mean something the user can mend. */
export interface KnownTrouble {
  readonly says: RegExp
  readonly message: string
  readonly hint: string
}

// The texts are Docker's: moby client/errors.go, BuildKit's solver, the registries' error bodies.

/** What the machine lacks that builds and pushes. */
export const runnerTroubles: readonly KnownTrouble[] = [
  {
    says: /(?:shared memory segment|\/dev\/shm)[^\n]*no space left on device/i,
    message: 'The /dev/shm of the build is full',
    hint: 'Give it more than its 64 MB: shm-size: 256m.',
  },
  {
    says: /no space left on device|disk quota exceeded/i,
    message: 'The disk of the runner is full',
    hint: [
      'See what takes the room, and free some of it in an earlier step:',
      'docker system df && docker system prune --all --force',
      "On GitHub's ubuntu runners, toolchains that the job has no use for:",
      'sudo rm -rf /usr/local/lib/android /usr/share/dotnet',
      'Or use a runner with a larger disk, or a BuildKit elsewhere (buildkit-endpoint).',
    ].join('\n'),
  },
  {
    says: /permission denied while trying to connect|dial unix [^:]+: connect: permission denied/i,
    message: 'This user may not talk to the Docker engine',
    hint: [
      "Add the runner's user to the group docker and start the runner anew:",
      'sudo usermod --append --groups docker "$USER"',
      'or give DOCKER_HOST the socket of a rootless engine.',
    ].join('\n'),
  },
  {
    says: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect|failed to connect to the docker API/i,
    message: 'The Docker engine does not answer',
    hint: [
      'Start it (sudo systemctl start docker), or correct DOCKER_HOST or the Docker context when it runs elsewhere.',
      "GitHub's ubuntu runners have it running; the macOS ones have none.",
    ].join('\n'),
  },
  {
    says: /failed to receive status: [^\n]*(?:EOF|connection|transport)|closing transport due to/i,
    message: 'The BuildKit that was building went away',
    hint: 'Nearly always its memory ran out, or the disk: build on a larger runner, or with fewer platforms at a time (a job for each, with the input assemble).',
  },
  {
    says: /docker exporter does not (?:currently )?support exporting manifest lists/i,
    message: "The engine's store takes no image of several platforms or with attestations",
    hint: 'Leave out load, or platforms and attestations; or have the engine keep its images in the store of containerd.',
  },
  {
    says: /unable to apply caps: operation not permitted|privileged mode is (?:incompatible|not allowed)/i,
    message: 'The engine of this runner starts no privileged containers, and a builder in a container is one',
    hint: 'Give the input buildkit-endpoint a BuildKit that runs elsewhere, or leave out what the engine cannot do by itself.',
  },
  {
    says: /lookup \S+(?: on \S+)?: no such host/i,
    message: 'A host that the build needs has no address here',
    hint: "Check the name (the registry behind FROM, for one), and the runner's DNS and proxy.",
  },
  {
    says: /exec format error/i,
    message: 'The image holds programs for another processor than the builder has',
    hint: 'Add docker/setup-qemu-action@v3 before this step, or build on a runner of that processor.',
  },
]

/** What the registries of the base images refuse. */
export const baseImageTroubles: readonly KnownTrouble[] = [
  {
    says: /You have reached your (?:unauthenticated )?pull rate limit|docker\.io\b[^\n]*\b429 Too Many Requests/i,
    message: 'Docker Hub limits pulls, and refuses the base image',
    hint: [
      'Without a login the limit is shared by all who have the address of the runner. Log in to Docker Hub before this step',
      '(docker/login-action); the login is kept. Or take the base from elsewhere: its official images are in',
      'public.ecr.aws/docker/library, and a pull-through cache of ECR keeps any.',
    ].join('\n'),
  },
  {
    // Whatever RUN fetches has limits too: only what the registry protocol names is about the base.
    says: /toomanyrequests: (?:Rate|Data limit) exceeded|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 429 Too Many Requests/i,
    message: 'The registry of a base image limits pulls, and refuses it',
    // Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html
    hint: [
      'Log in to it before this step; the login is kept. ECR Public lets those who are logged in pull ten times as often:',
      'aws-actions/amazon-ecr-login@v2 with registry-type: public. Or re-run the job in a while.',
    ].join('\n'),
  },
  {
    // Of public.ecr.aws too, which refuses an expired login where none at all would do.
    says: /authorization token (?:has expired|is invalid)/i,
    message: 'A login that an earlier step has left for a registry of AWS has expired, or is for another one',
    hint: [
      'Log in again right before this step; a token of ECR lasts 12 hours. For public images no login is needed:',
      'docker logout public.ecr.aws',
    ].join('\n'),
  },
  {
    // What BuildKit says where a registry gives no token for a login. Source: moby/buildkit, session/auth/authprovider.go
    says: /failed to fetch oauth token/i,
    message: 'The registry of a base image does not take the login that an earlier step has left',
    hint: [
      'Log in again right before this step, to this registry and with what it gives out: a password of a private registry',
      'of ECR is none for public.ecr.aws, nor the other way round. For public images, log out:',
      'docker logout public.ecr.aws',
    ].join('\n'),
  },
  {
    // Without a login 401, with an expired one 403, with one of ECR Public 400; a question for a tag is answered without words.
    says: /\d{12}\.dkr[.-]ecr\.[^\n]*(?:400 Bad Request|401 Unauthorized|403 Forbidden|no basic auth credentials)/i,
    message: 'A registry of ECR does not let this job pull a base image',
    hint: [
      'Log in to the registry of the base image too, right before this step (aws-actions/amazon-ecr-login with registries), with',
      'a role that may ecr:BatchGetImage and ecr:GetDownloadUrlForLayer there. In another account its repository policy has to',
      'allow both.',
    ].join('\n'),
  },
  {
    says: /no basic auth credentials|unauthorized: authentication required|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 401 Unauthorized/i,
    message: 'The registry of a base image wants a login',
    hint: 'Log in to it before this step (docker/login-action, for ECR aws-actions/amazon-ecr-login); the login is kept.',
  },
  {
    says: /no match for platform in manifest|does not (?:match|provide) the specified platform|no matching manifest for/i,
    message: 'A base image of the Dockerfile is not there for the platform',
    hint: 'See for which it is (docker buildx imagetools inspect), and take another base or leave out the platform.',
  },
  {
    says: /pull access denied|manifest unknown|name unknown|manifest for \S+ not found|failed to resolve source metadata|failed to solve[^\n]* [^\s"]+:[^\s":]+: not found$/im,
    message: 'A base image of the Dockerfile cannot be pulled',
    hint: 'Check its name and tag behind FROM. A private one needs a login to its registry before this step; the login is kept.',
  },
]
