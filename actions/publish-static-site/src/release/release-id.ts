import { UserError } from '@slipway/action-kit'
import type { Manifest } from '../manifest/manifest.js'
import type { SiteObject } from '../site/site-object.js'
import type { ReleaseIndex } from './release-index.js'

/** The name of a release that nobody has named: of its commit, or else of its time. */
export function nameRelease(commit: string | undefined, now: number): string {
  return (
    commit?.slice(0, 12) ??
    new Date(now)
      .toISOString()
      .replace(/\..*/, '')
      .replace(/[^\dT]/g, '')
  )
}

/**
 * The release to publish as. A name whose release is just this site is used again: a re-run has nothing to upload. A
 * build that came out otherwise gets another name, `4f2c-2`: what was once shown never changes under its name.
 * @throws UserError when the name was given, and is of another site
 */
export async function chooseRelease(
  { name, isGiven }: { readonly name: string; readonly isGiven: boolean },
  { releases }: ReleaseIndex,
  site: readonly SiteObject[],
  manifestOf: (id: string) => Promise<Manifest>,
): Promise<string> {
  for (let count = 1; ; count++) {
    const id = count === 1 ? name : `${name}-${count}`
    const known = releases.find((release) => release.id === id)
    // What was interrupted was never shown, and is gone on with.
    if (known === undefined || known.state === 'uploading') return id
    if (holds(await manifestOf(id), site)) return id
    if (!isGiven) continue
    throw new UserError(`There is a release ${id} already, with another content`, {
      hint: 'Give another name in release, or none: a release is never changed once it was shown.',
    })
  }
}

/** Whether a release is just this site. What it keeps for visitors of others does not count. */
function holds({ files }: Manifest, site: readonly SiteObject[]): boolean {
  const own = [...files].filter(([, entry]) => entry !== 'unfinished' && entry.until === undefined)
  if (own.length !== site.length) return false
  return site.every(({ path, sha256, headersHash }) => {
    const entry = files.get(path)
    return (
      entry !== undefined &&
      entry !== 'unfinished' &&
      entry.sha256 === sha256 &&
      entry.headers === headersHash
    )
  })
}
