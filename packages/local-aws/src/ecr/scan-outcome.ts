/** Every status that ECR has for a scan. */
export type ScanStatus =
  | 'IN_PROGRESS'
  | 'COMPLETE'
  | 'FAILED'
  | 'UNSUPPORTED_IMAGE'
  | 'ACTIVE'
  | 'PENDING'
  | 'SCAN_ELIGIBILITY_EXPIRED'
  | 'FINDINGS_UNAVAILABLE'
  | 'LIMIT_EXCEEDED'
  | 'IMAGE_ARCHIVED'
  | 'IMAGE_SIZE_EXCEEDED'

/** How scans end, where it is not COMPLETE or, enhanced, ACTIVE. */
export interface ScanOutcome {
  /** PENDING and IN_PROGRESS do not end. */
  readonly status?: ScanStatus
  /** ECR's own words for the status unless given. */
  readonly description?: string
  /** How long they take, in milliseconds of the embedded AWS's time; 20 s unless given. */
  readonly takesMs?: number
}

const descriptions: Readonly<Record<ScanStatus, string | undefined>> = {
  IN_PROGRESS: undefined,
  COMPLETE: 'The scan was completed successfully.',
  FAILED: 'The scan failed.',
  // Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-troubleshooting.html
  UNSUPPORTED_IMAGE: "UnsupportedImageError: The operating system '' version '' is not supported.",
  ACTIVE: 'Continuous scan is selected for image.',
  PENDING: 'Image is waiting to be scanned.',
  SCAN_ELIGIBILITY_EXPIRED: 'The configured scan duration has lapsed for this image.',
  FINDINGS_UNAVAILABLE: 'The findings of the scan are not available.',
  LIMIT_EXCEEDED: 'The limit of scans has been exceeded.',
  IMAGE_ARCHIVED: 'The image is archived and cannot be scanned.',
  IMAGE_SIZE_EXCEEDED: 'The image is too large to be scanned.',
}

/** As ECR's answers have it. */
export function describeStatus(
  status: ScanStatus,
  description = descriptions[status],
): { readonly status: ScanStatus; readonly description?: string } {
  return { status, ...(description !== undefined && { description }) }
}

/** Whether a scan of this status shows findings. */
export function hasFindings(status: ScanStatus): boolean {
  return status === 'COMPLETE' || status === 'ACTIVE' || status === 'SCAN_ELIGIBILITY_EXPIRED'
}
