import type { ObjectHeaders } from '../site/object-headers.js'
import type { SiteObject } from '../site/site-object.js'

/** An object as the bucket lists it. */
export interface RemoteObject {
  /** As S3 gives it, quotes included; under KMS, or uploaded in parts, it is no MD5. */
  readonly etag: string
  /** In bytes, as stored. */
  readonly size: number
}

/** A place in a bucket that holds a site. Every path is relative to its prefix, so nothing outside can be named. */
export interface ObjectStore {
  /** How many objects are worth being put at the same time, as far as the answers so far tell. */
  readonly atATime?: () => number
  /**
   * Every object, by path. The first call of a publish: it finds out whether the bucket is there and may be used.
   * @param known paths that are likely there, sorted: the listing is divided by them, to be asked for side by side
   */
  list(known?: readonly string[]): Promise<ReadonlyMap<string, RemoteObject>>
  /** What is kept beside an object's bytes; undefined when there is no such object. */
  head(path: string): Promise<StoredObject | undefined>
  /**
   * Uploads an object, large ones in parts.
   * @returns the ETag that S3 gave it
   * @throws UserError when the file is no longer what `sha256` says
   */
  put(object: SiteObject): Promise<string>
  /**
   * Gives an object other headers, without its bytes leaving S3.
   * @param etag of the object that is there; when it has changed, S3 refuses
   * @returns the new ETag; undefined when the object is not what the ETag says any more, or S3 cannot copy it
   */
  copy(object: SiteObject, etag: string): Promise<string | undefined>
  /** Deletes objects; those that are gone already count as deleted. */
  remove(paths: readonly string[]): Promise<Removal>
  /** A small object whole; undefined when there is none. */
  read(path: string): Promise<{ readonly bytes: Buffer; readonly etag: string } | undefined>
  /**
   * Writes a small object of this action's own on a condition.
   * @param expected the ETag of what is to be replaced; undefined: nothing may be there
   * @returns the new ETag; undefined when the condition does not hold. A repeat that meets the work of a first attempt
   *   whose answer was lost has succeeded: bytes are compared.
   */
  write(path: string, bytes: Buffer, expected: string | undefined): Promise<string | undefined>
}

export interface StoredObject extends RemoteObject {
  readonly headers: ObjectHeaders
  /** `STANDARD` unless S3 says otherwise. */
  readonly storageClass: string
  /** `AES256`, `aws:kms`, …; undefined when S3 does not say. */
  readonly encryption: string | undefined
}

export interface Removal {
  readonly deleted: readonly string[]
  /** What S3 refused to delete. */
  readonly failed: readonly { readonly path: string; readonly why: string }[]
}
