/** One request that reached the fake GitHub. */
export interface GitHubRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly accept: string
  /** The document of a JSON request; undefined of any other. */
  readonly body: unknown
  /** HTTP status of the answer; 0 when the connection was cut. */
  status: number
}

/** Every request, in order, retries included: tests assert on it. */
export class GitHubJournal {
  readonly requests: GitHubRequest[] = []

  record(request: GitHubRequest): GitHubRequest {
    this.requests.push(request)
    return request
  }

  /** `POST /repos/octo-org/orders/check-runs 201`, in order. */
  get lines(): readonly string[] {
    return this.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)
  }

  clear(): void {
    this.requests.length = 0
  }
}
