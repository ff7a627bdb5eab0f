import { entryOf, MemoryRegistry } from './memory-registry.js'

/** Two platforms and an attestation, a signature by referrer of the index, and one by cosign's tag of an image. */
export function signedIndex(): {
  readonly source: MemoryRegistry
  readonly names: ReadonlyMap<string, string>
  readonly index: string
  readonly signatureTag: string
} {
  const source = new MemoryRegistry({ host: 'ghcr.io', name: 'x/y' })
  const amd64 = source.addImage('linux/amd64', 'a')
  const arm64 = source.addImage('linux/arm64', 'b')
  const attestation = source.addImage('unknown/unknown', 'provenance')
  const index = source.addIndex(
    [amd64, arm64, attestation],
    ['linux/amd64', 'linux/arm64', 'unknown/unknown'],
    'v1',
  )
  const signature = source.addImage('', 'signature', {
    subject: entryOf(index, ''),
    artifactType: 'application/vnd.dev.cosign.artifact.sig.v1+json',
  })
  const signed = source.addImage('', 'signature of the signature', { subject: entryOf(signature, '') })
  const signatureTag = `${arm64.digest.replace(':', '-')}.sig`
  const cosign = source.addImage('', 'cosign', { tags: [signatureTag] })
  source.addImage('linux/amd64', 'another image', { tags: ['v2'] })
  const named = { amd64, arm64, attestation, index, signature, signed, cosign }
  return {
    source,
    names: new Map(Object.entries(named).map(([name, { digest }]) => [digest, name])),
    index: index.digest,
    signatureTag,
  }
}
