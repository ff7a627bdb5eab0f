/** What is compared with what visitors get. */
export type Subject =
  | { readonly kind: 'site' }
  /** One that was just switched to. */
  | { readonly kind: 'release'; readonly id: string }
  | { readonly kind: 'preview'; readonly name: string }

/** As the object of a sentence. */
export function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'site':
      return 'what was published'
    case 'release':
      return `the release ${subject.id}`
    case 'preview':
      return `the preview ${subject.name}`
  }
}

/** What helps where visitors get something else under an address, or something that is gone. */
export function adviceFor(subject: Subject): string {
  const guard = 'Where something at the edge changes pages on their way, set verify: false.'
  switch (subject.kind) {
    case 'site':
      return (
        'Visitors get old copies. Leave invalidate at changed and wait-for-invalidation at true; a cache behind or before ' +
        `CloudFront keeps copies of its own. ${guard}`
      )
    case 'release':
      return (
        'An edge learns of a switch some seconds later: re-run this job, which uploads nothing and looks again, or give ' +
        'verify-timeout more. If it stays so, look at whether verify-url is of another distribution, and for a cache before ' +
        `CloudFront, which keeps copies of its own. ${guard}`
      )
    case 'preview':
      return (
        'An edge learns of a preview some seconds later: re-run this job, which uploads nothing and looks again, or give ' +
        `verify-timeout more. If it stays so, look at where the DNS record of its host leads to. ${guard}`
      )
  }
}
