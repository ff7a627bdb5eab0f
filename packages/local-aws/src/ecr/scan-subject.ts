import type { Image } from './repository.js'

/** Which images of a repository something is said about: of a digest, of a platform, or all of them. */
export interface ScanSubject {
  /** `linux/arm64`, `linux/arm/v7` */
  readonly platform?: string
  readonly digest?: string
}

/** What is said of images, the most exact word first: of the digest, of the platform, of all. */
export class SaidOfImages<T> {
  readonly #said: { readonly subject: ScanSubject; readonly value: T }[] = []

  /** Over what was said of the same images before. */
  say(subject: ScanSubject, value: T): void {
    const { platform, digest } = subject
    const at = this.#said.findIndex(
      ({ subject: other }) => other.platform === platform && other.digest === digest,
    )
    if (at >= 0) this.#said.splice(at, 1)
    this.#said.push({ subject, value })
  }

  of({ manifest, platform }: Image): T | undefined {
    const applying = this.#said.filter(
      ({ subject }) =>
        (subject.digest === undefined || subject.digest === manifest.digest) &&
        (subject.platform === undefined || subject.platform === platform),
    )
    const [most] = applying.sort((a, b) => exactness(b.subject) - exactness(a.subject))
    return most?.value
  }
}

function exactness({ digest, platform }: ScanSubject): number {
  return (digest === undefined ? 0 : 2) + (platform === undefined ? 0 : 1)
}
