import { ownFolder } from '../manifest/manifest.js'

/** Where the releases of a site are, below its prefix. The edge function lets nobody in. */
export const releasesFolder = '_releases/'

/** Of one release, below the site's prefix. */
export function folderOf(id: string): string {
  return `${releasesFolder}${id}/`
}

/** How a release is served, below its folder. */
export const servingPath = `${ownFolder}release.json`
