import { UserError } from '@slipway/action-kit'
import type { Distribution } from '../cloudfront/distribution.js'
import type { ObjectStore } from '../s3/object-store.js'
import { releasesFolder } from './release-folder.js'
import { indexPath, readIndex } from './release-index.js'

/**
 * What is published in place is not seen where a release is shown: by the origin's path, or by an edge function that this
 * step is not told of.
 * @throws UserError when that is so; nothing is changed then
 */
export async function checkSeenInPlace(
  distributions: readonly Pick<Distribution, 'id' | 'originPaths' | 'viewerRequest'>[],
  prefix: string,
  store: Pick<ObjectStore, 'read'>,
): Promise<void> {
  for (const { id, originPaths } of distributions) {
    const shown = originPaths.find((path) => path.startsWith(`/${prefix}${releasesFolder}`))
    if (shown === undefined) continue
    const plain = prefix === '' ? '' : `/${prefix.slice(0, -1)}`
    throw new UserError(
      `The distribution ${id} shows the release at ${shown}: nobody would see what is published in place`,
      {
        hint: `Go on with mode: release, or set its origin path to ${JSON.stringify(plain)} first. Nothing was changed.`,
      },
    )
  }
  const running = distributions.find(({ viewerRequest }) => viewerRequest !== undefined)
  if (running === undefined) return
  const { index } = await readIndex(store)
  if (index.history.length === 0) return
  throw new UserError(
    `This site is shown in releases by the function ${running.viewerRequest ?? ''}: nobody would see what is published in place`,
    {
      hint:
        'Give edge-function and key-value-store, as with mode: release: then the step takes the site out of releases by one ' +
        `write. Or go on with mode: release. If the function is not of this action, delete ${prefix}${indexPath}.`,
    },
  )
}
