import type { RegistryImage } from './ecr.js'

/** What a manifest or an index points to. */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256:...` */
  readonly digest: string
  readonly size: number
  /** `linux/arm64`; only in an index. `unknown/unknown` is an attestation. */
  readonly platform: string | undefined
  readonly annotations: Readonly<Record<string, string>>
}

/**
 * A repository behind the registry protocol, with its login: any registry, ECR among them.
 * Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md
 */
export interface RegistryRepository {
  /** `123456789012.dkr.ecr.eu-west-1.amazonaws.com`, with the port if it has one. */
  readonly host: string
  readonly name: string
  /** By tag or digest; undefined when it is not there. @throws UserError when the registry refuses */
  manifest(reference: string): Promise<RegistryImage | undefined>
  /** What a tag points to, without the manifest itself; undefined when it is not there. */
  digestOf(tag: string): Promise<string | undefined>
  /** @param reference a tag, or the image's own digest */
  putManifest(image: RegistryImage, reference: string): Promise<void>
  hasBlob(digest: string): Promise<boolean>
  /** Takes a blob over from another repository of this registry; false when the registry wants it uploaded. */
  mountBlob(digest: string, fromName: string): Promise<boolean>
  /** The bytes as they come; they are not yet checked against the digest. */
  readBlob(digest: string): AsyncIterable<Uint8Array>
  /** @throws Error when the bytes do not come to the digest */
  writeBlob(digest: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** What is attached to an image: signatures, attestations. */
  referrers(digest: string): Promise<readonly Descriptor[]>
}
