import { platformImages } from '../registry/platform-images.js'
import type { RegistryImage, Repository } from '../registry/ecr.js'
import type { ScanGate } from '../scan/scan-gate.js'
import { openScanApi } from '../scan/scan-api.js'
import { scanImage } from '../scan/scan-image.js'
import type { ScanReport } from '../scan/scan-report.js'
import type { Setting } from './setting.js'

/** What the scans of an image's platforms found. */
export async function scanPlatforms(
  { aws, ecr, context, progress }: Setting,
  gate: ScanGate,
  repository: Repository,
  image: RegistryImage,
): Promise<ScanReport> {
  progress.during = 'the wait for the findings of the scan'
  const found = await platformImages(ecr, repository, image)
  const images = found.map(({ platform, image: { digest } }) => ({ platform, digest }))
  return context.log.group('Scan for vulnerabilities', () =>
    scanImage(openScanApi(aws, repository), images, gate, context),
  )
}
