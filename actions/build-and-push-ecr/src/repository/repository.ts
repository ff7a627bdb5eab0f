import type { Repository, TagMutability } from '../registry/ecr.js'

/** Whether ECR refuses to move a tag once it is there. */
export function isImmutable(tag: string, { immutable, exceptions }: TagMutability): boolean {
  const isException = exceptions.some((filter) => wildcard(filter).test(tag))
  return isException ? !immutable : immutable
}

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html (at most two `*` a filter) */
function wildcard(filter: string): RegExp {
  const parts = filter.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

/** The host, with its port, that a login for the repository is kept under. */
export function registryHost(repository: Pick<Repository, 'uri'>): string {
  return repository.uri.slice(0, repository.uri.indexOf('/'))
}
