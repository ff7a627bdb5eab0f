export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** @param fullName `owner/name` */
export function parseRepository(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/')
  return { owner, repo }
}
