import { documentOf, json, textOf, type Reply, type Request } from './http.js'
import { page } from './pages.js'
import { userOf } from './tokens.js'

export interface StoredStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environment_url: string
  readonly log_url: string
}

export interface StoredDeployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string
  readonly payload: unknown
  readonly transient_environment: boolean
  readonly production_environment: boolean
  readonly login: string
  /** The oldest first. */
  readonly statuses: StoredStatus[]
}

const limit = 140
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

/** The deployments of a repository and their statuses. Source: https://docs.github.com/rest/deployments */
export class Deployments {
  /** The oldest first. */
  readonly all: StoredDeployment[] = []

  constructor(private readonly repositoryUrl: string) {}

  /** The states that a deployment went through: `in_progress success`. */
  statesOf(id: number): string {
    const found = this.all.find((deployment) => deployment.id === id)
    return (found?.statuses ?? []).map(({ state }) => state).join(' ')
  }

  create(login: string, request: Request): Reply {
    const document = documentOf(request)
    const ref = textOf(document.ref)
    if (!/^[0-9a-f]{40}$/.test(ref)) return json(422, { message: `No ref found for: ${ref}` })
    // What would happen otherwise, a merge or a wait for checks, is not there.
    if (document.auto_merge !== false || !isEmptyList(document.required_contexts)) {
      return json(409, { message: 'Conflict: Commit status checks failed for this ref.' })
    }
    const environment = textOf(document.environment) || 'production'
    const made: StoredDeployment = {
      id: this.all.length + 1,
      ref,
      sha: ref,
      task: textOf(document.task) || 'deploy',
      environment,
      description: textOf(document.description),
      payload: document.payload ?? {},
      transient_environment: document.transient_environment === true,
      production_environment:
        typeof document.production_environment === 'boolean'
          ? document.production_environment
          : environment === 'production',
      login,
      statuses: [],
    }
    const refusal = refuse(made.description)
    if (refusal !== undefined) return refusal
    this.all.push(made)
    return json(201, this.#shown(made))
  }

  list(request: Request, url: string): Reply {
    const asked = (['sha', 'ref', 'task', 'environment'] as const).filter((name) => request.query.has(name))
    const found = this.all.filter((deployment) =>
      asked.every((name) => deployment[name] === request.query.get(name)),
    )
    return page(
      request,
      url,
      found.reverse().map((deployment) => this.#shown(deployment)),
    )
  }

  addStatus(id: number, request: Request): Reply {
    const deployment = this.all.find((candidate) => candidate.id === id)
    if (deployment === undefined) return json(404, { message: 'Not Found' })
    const document = documentOf(request)
    const status: StoredStatus = {
      id: deployment.statuses.length + 1,
      state: textOf(document.state),
      description: textOf(document.description),
      environment_url: textOf(document.environment_url),
      log_url: textOf(document.log_url),
    }
    if (!states.includes(status.state)) return json(422, { message: 'Validation Failed: state' })
    const refusal = refuse(status.description) ?? refuseUrls(status)
    if (refusal !== undefined) return refusal
    deployment.statuses.push(status)
    if (status.state === 'success' && document.auto_inactive !== false) this.#retireBefore(deployment)
    return json(201, status)
  }

  statuses(id: number, request: Request, url: string): Reply {
    const deployment = this.all.find((candidate) => candidate.id === id)
    return deployment === undefined
      ? json(404, { message: 'Not Found' })
      : page(request, url, deployment.statuses.toReversed())
  }

  /** "An inactive status is only added to deployments that had a success state." */
  #retireBefore({ id, environment }: StoredDeployment): void {
    for (const older of this.all) {
      const last = older.statuses.at(-1)
      if (older.id >= id || older.environment !== environment || last?.state !== 'success') continue
      if (older.transient_environment || older.production_environment) continue
      older.statuses.push({ ...last, id: older.statuses.length + 1, state: 'inactive', description: '' })
    }
  }

  #shown({ login, statuses, ...deployment }: StoredDeployment): unknown {
    const url = `${this.repositoryUrl}/deployments/${deployment.id}`
    return { ...deployment, url, creator: userOf(login), statuses_url: `${url}/statuses#${statuses.length}` }
  }
}

function refuse(description: string): Reply | undefined {
  if (Array.from(description).length <= limit) return undefined
  const errors = [{ resource: 'DeploymentStatus', code: 'custom', field: 'description' }]
  return json(422, {
    message: `Validation Failed: description is too long (maximum is ${limit} characters)`,
    errors,
  })
}

function refuseUrls({ environment_url, log_url }: StoredStatus): Reply | undefined {
  const isGood = [environment_url, log_url].every((url) => url === '' || /^https?:\/\//.test(url))
  return isGood ? undefined : json(422, { message: 'Validation Failed: must use http(s) scheme' })
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
