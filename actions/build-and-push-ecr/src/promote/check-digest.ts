import { UserError } from '@slipway/action-kit'
import type { RegistryImage } from '../registry/ecr.js'
import { sha256 } from '../registry/manifests.js'

/** @throws UserError when a manifest is not what it was asked for as, to the byte */
export function checkDigest({ digest, manifest }: RegistryImage, wanted: string): void {
  const actual = sha256(Buffer.from(manifest))
  if (digest === wanted && actual === wanted) return
  throw new UserError(`The registry answered ${actual} for the image ${wanted}`, {
    hint: 'It converts or damages what it has: something between it and the runner changes the answer (a proxy, a mirror).',
  })
}
