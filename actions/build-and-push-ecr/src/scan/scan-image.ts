import { formatDuration, UserError } from '@slipway/action-kit'
import { judgeFindings } from './judge-findings.js'
import type { ScanApi } from './scan-api.js'
import type { ScanGate } from './scan-gate.js'
import type { ScanReport } from './scan-report.js'
import { ScanWatch, type ImageScan, type ScanContext, type ScanTarget } from './scan-watch.js'
import { waitForScans } from './wait-for-scans.js'

/**
 * Waits for what the scans of all the images find, and holds it against the gate.
 * @param images of an index, every platform's, without attestations: ECR scans no index
 * @throws UserError when an image cannot be scanned, or is not in time: a gate that sees nothing lets nothing through.
 *   With `fail-on-severity: none` there is nothing to let through, and the report says which image was not seen.
 */
export async function scanImage(
  api: ScanApi,
  images: readonly ScanTarget[],
  gate: ScanGate,
  context: ScanContext,
): Promise<ScanReport> {
  const watches = images.map((image) => new ScanWatch(api, image, context))
  const isGate = gate.failOnSeverity !== undefined
  const isBlind = ({ unseen }: ImageScan): boolean => unseen !== undefined
  const { finished, unfinished } = await waitForScans(
    watches,
    gate.timeoutMs,
    (scan) => isGate && isBlind(scan),
    context,
  )
  const blind = finished.filter(isBlind)
  for (const { image } of blind) context.log.info(`No findings of ${nameOf(image)}: ${image.status}`)
  if (isGate) {
    if (blind.length > 0) throw notScanned(blind, watches)
    if (unfinished.length > 0) throw notInTime(unfinished, gate.timeoutMs)
  }
  const ended = [...finished, ...unfinished.map((watch) => watch.end(undefined))]
  // As the index has them, whichever scan ended first.
  const place = ({ image }: ImageScan): number => images.findIndex(({ digest }) => digest === image.digest)
  const scans = ended.sort((a, b) => place(a) - place(b))
  return {
    images: scans.map(({ image }) => image),
    ...judgeFindings(scans, gate, context.clock.now()),
    failOnSeverity: gate.failOnSeverity,
  }
}

function notScanned(blind: readonly ImageScan[], watches: readonly ScanWatch[]): UserError {
  const said = blind.map(({ image }) => {
    const watch = watches.find(({ target }) => target.digest === image.digest)
    return `${nameOf(image)}: ${watch?.said ?? image.status}`
  })
  const hints = new Set(blind.map(({ unseen }) => unseen?.hint))
  return new UserError(
    `ECR has no findings of the image, and will have none. It says of ${said.join('; of ')}`,
    {
      hint: [...hints].join('\n'),
    },
  )
}

function notInTime(unfinished: readonly ScanWatch[], timeoutMs: number): UserError {
  const said = unfinished.map((watch) => `${watch.name}: ${watch.said}`).join('; of ')
  return new UserError(
    `The image scan was not completed within ${formatDuration(timeoutMs)}. ECR says of ${said}`,
    {
      hint: [
        'Give it longer with scan-timeout-minutes; scan-on-push: true has a BASIC scan begin with the push.',
        'A registry that scans ENHANCED scans only the repositories that its rules include: aws ecr get-registry-scanning-configuration shows them.',
      ].join('\n'),
    },
  )
}

function nameOf({ platform, digest }: ScanTarget): string {
  return platform ?? digest
}
