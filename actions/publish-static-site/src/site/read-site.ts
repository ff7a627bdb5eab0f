import { listLocalFiles, type LocalFiles } from '../source/local-files.js'
import { requirePages } from '../source/required-pages.js'
import { composeSite, type ComposedSite, type ComposeOptions } from './compose-site.js'

/**
 * The site that a folder is to be: listed, checked, hashed, with all its names and headers. Changes nothing.
 * @param folder absolute
 * @throws UserError when it cannot be published
 */
export async function readSite(
  folder: string,
  options: ComposeOptions,
  signal: AbortSignal,
): Promise<ComposedSite & Pick<LocalFiles, 'leftOut'>> {
  const local = await listLocalFiles(folder, options.prefix, options.source)
  requirePages(local.files, options.source, { source: folder, prefix: options.prefix })
  return { ...(await composeSite(local, options, signal)), leftOut: local.leftOut }
}
