import type { ScanAnswer } from './scan-api.js'

/** What a status of ECR means for whoever waits for the findings. */
export type Judgement =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done' }
  /** The scanner failed; another scan may not. */
  | { readonly kind: 'failed' }
  | Unseen

/** There are no findings to go by, and waiting brings none. */
export interface Unseen {
  readonly kind: 'unseen'
  /** What the user can do. */
  readonly hint: string
}

/**
 * Source: ScanStatus in https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html, and
 * https://docs.aws.amazon.com/inspector/v2/APIReference/API_ScanStatus.html for those of ENHANCED.
 */
export function judgeScan({ status, description, completedAt }: ScanAnswer): Judgement {
  switch (status) {
    case 'COMPLETE':
    case 'ACTIVE':
      // ENHANCED says so before Inspector has looked, with an empty list: https://github.com/aws/aws-sdk/issues/289
      return { kind: completedAt === undefined ? 'waiting' : 'done' }
    case 'FAILED':
      return description?.startsWith('Unsupported') === true ? unsupported : { kind: 'failed' }
    case 'UNSUPPORTED_IMAGE':
      return unsupported
    case 'SCAN_ELIGIBILITY_EXPIRED':
      return {
        kind: 'unseen',
        hint: 'Amazon Inspector scans an image only for a while after it was pushed or pulled. Build it anew (reuse: never), or have Inspector scan longer (ECR re-scan duration).',
      }
    case 'LIMIT_EXCEEDED':
      return {
        kind: 'unseen',
        hint: 'The account has used up its scans of the day (100,000 BASIC ones). Run the step again tomorrow.',
      }
    case 'IMAGE_ARCHIVED':
      return archived
    case 'IMAGE_SIZE_EXCEEDED':
      return { kind: 'unseen', hint: 'The image is larger than the scanner takes. Make it smaller.' }
    default:
      // IN_PROGRESS, PENDING, FINDINGS_UNAVAILABLE; and what ECR may say one day.
      return { kind: 'waiting' }
  }
}

/** BASIC says it as FAILED, UnsupportedImageError: https://github.com/aws/containers-roadmap/issues/2066 */
export const unsupported: Unseen = {
  kind: 'unseen',
  hint: [
    'The scanner does not know what is in the image: its operating system is not supported, or it has none (FROM scratch). A gate that sees nothing lets nothing through.',
    'ENHANCED scanning of the registry knows more kinds of images. Otherwise fail-on-severity: none only shows what is found, and scan: none does not wait.',
  ].join('\n'),
}

export const archived: Unseen = {
  kind: 'unseen',
  hint: 'An archived image is not scanned: restore it, or build it anew (reuse: never).',
}

export const failed: Unseen = {
  kind: 'unseen',
  hint: 'ECR starts a BASIC scan of an image once in 24 hours. Run the step again later, or build the image anew (reuse: never).',
}
