import type { Manifest } from '../manifest/manifest.js'
import type { OtherSite } from './sample.js'

/** Another site that visitors may get, as its manifest has it. @param name `the release v1` */
export function otherSite(name: string, { files }: Pick<Manifest, 'files'>): OtherSite {
  return {
    name,
    hashOf(path) {
      const entry = files.get(path)
      return entry === 'unfinished' ? undefined : entry?.sha256
    },
  }
}
