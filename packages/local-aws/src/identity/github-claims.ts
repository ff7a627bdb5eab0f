import { randomUUID } from 'node:crypto'

/** What a test may say of the job that asks for a token; the rest follows. */
export interface JobClaims {
  /** `owner/name` */
  readonly repository?: string
  readonly ref?: string
  readonly sha?: string
  readonly actor?: string
  readonly workflow?: string
  readonly event_name?: string
  /** Of a job with `environment:`; it takes the ref's place in the subject. */
  readonly environment?: string
  /** Whether the subject has the numbers of owner and repository, as those made since July 15, 2026 have by default. */
  readonly hasImmutableSubject?: boolean
  /** Instead of the one that follows from the others. */
  readonly sub?: string
  /** Instead of GitHub's. */
  readonly iss?: string
}

export const githubIssuer = 'https://token.actions.githubusercontent.com'
const ownerId = '65'
const repositoryId = '74'

/**
 * The claims of a job's token. It counts from ten minutes before it was issued until five after.
 * Source: https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
 * @param now in milliseconds since the epoch
 */
export function githubClaims(
  job: JobClaims,
  audience: string | undefined,
  now: number,
): Readonly<Record<string, unknown>> {
  const repository = job.repository ?? 'octo-org/orders'
  const [owner = '', name = ''] = repository.split('/')
  // Source: https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
  const inSubject = job.hasImmutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository
  const ref = job.ref ?? 'refs/heads/main'
  const event = job.event_name ?? 'push'
  const sha = job.sha ?? '0'.repeat(40)
  const issued = Math.floor(now / 1000)
  const workflowRef = `${repository}/.github/workflows/pipeline.yml@${ref}`
  return {
    jti: randomUUID(),
    iss: job.iss ?? githubIssuer,
    aud: audience ?? `https://github.com/${owner}`,
    sub: job.sub ?? `repo:${inSubject}:${subject(job.environment, event, ref)}`,
    iat: issued,
    nbf: issued - 600,
    exp: issued + 300,
    repository,
    repository_id: repositoryId,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    event_name: event,
    head_ref: '',
    base_ref: '',
    actor: job.actor ?? 'octocat',
    actor_id: '12',
    workflow: job.workflow ?? 'pipeline',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  }
}

function subject(environment: string | undefined, event: string, ref: string): string {
  if (environment !== undefined) return `environment:${environment}`
  return event === 'pull_request' ? 'pull_request' : `ref:${ref}`
}
