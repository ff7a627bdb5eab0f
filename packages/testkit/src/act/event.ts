/** What starts a run. */
export type WorkflowEvent =
  | { readonly name: 'push' }
  | { readonly name: 'schedule' }
  | {
      readonly name: 'pull_request'
      readonly number: number
      readonly action: 'opened' | 'synchronize' | 'reopened' | 'closed'
      /** `owner/name` of a fork, whose run gets a token that reads, no secrets and no identity. */
      readonly fork?: string
    }
  | { readonly name: 'workflow_dispatch'; readonly inputs?: Readonly<Record<string, string>> }

/** The event's own document, as far as workflows and actions read it. */
export function eventDocument(event: WorkflowEvent, repository: string, sha: string): object {
  const of = { full_name: repository, default_branch: 'main' }
  switch (event.name) {
    case 'push':
      return { ref: 'refs/heads/main', after: sha, repository: of }
    case 'schedule':
      return { schedule: '17 4 * * *', repository: of }
    case 'workflow_dispatch':
      return { ref: 'refs/heads/main', inputs: event.inputs ?? {}, repository: of }
    case 'pull_request':
      return {
        action: event.action,
        number: event.number,
        pull_request: {
          number: event.number,
          head: { sha, ref: 'change', repo: { full_name: event.fork ?? repository } },
          base: { sha, ref: 'main', repo: of },
        },
        repository: of,
      }
  }
}

export function isOfFork(event: WorkflowEvent): boolean {
  return event.name === 'pull_request' && event.fork !== undefined
}
