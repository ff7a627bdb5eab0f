import { UserError } from '@slipway/action-kit'
import type { Route } from '../edge/route.js'
import type { Serving } from '../edge/rules.js'
import type { ObjectStore } from '../s3/object-store.js'
import { folderOf, servingPath } from './release-folder.js'

/** Keeps with a release how it is served, so that a rollback brings back its redirects too. */
export async function writeServing(store: ObjectStore, id: string, serving: Serving): Promise<void> {
  const path = folderOf(id) + servingPath
  const { route, entries, errorPage } = serving
  const bytes = Buffer.from(`${JSON.stringify({ route, entries: [...entries], errorPage })}\n`)
  const there = await store.read(path)
  if (there?.bytes.equals(bytes) === true) return
  if ((await store.write(path, bytes, there?.etag)) !== undefined) return
  throw new UserError(`Another release is being published as ${id}`, { hint: 'Re-run this job.' })
}

/** @throws UserError when it is not there, or is none */
export async function readServing(store: Pick<ObjectStore, 'read'>, id: string): Promise<Serving> {
  const stored = await store.read(folderOf(id) + servingPath)
  try {
    const { route, entries, errorPage } = JSON.parse(stored?.bytes.toString('utf8') ?? '') as {
      readonly route: Route
      readonly entries: readonly (readonly [string, string])[]
      readonly errorPage?: string
    }
    return { route, entries: new Map(entries), errorPage }
  } catch (error) {
    throw new UserError(`The release ${id} cannot be shown: nothing says how it is served`, {
      cause: error,
      hint: `Choose another release. ${folderOf(id)}${servingPath} is missing in the bucket, or damaged.`,
    })
  }
}
