import type { Identity } from '../identity/identity.js'
import type { BuildTask } from '../inputs/task.js'
import { ownLabels } from '../reuse/origin-labels.js'
import { imageLabels } from '../tags/labels.js'
import type { Setting } from './setting.js'

type Parts = Pick<Setting, 'context' | 'facts' | 'version'>

/** Every label of the image: the event's, the user's over them, and those by which later runs know it. */
export function buildLabels(
  { request }: BuildTask,
  identity: Identity | undefined,
  { context, facts, version }: Parts,
): ReadonlyMap<string, string> {
  const { labels } = imageLabels(request.labels, facts, version, new Date(context.clock.now()))
  return new Map([...labels, ...ownLabels(request, identity, context.workspace)])
}

/** The labels that decide about what is built: the user's, without those that every commit changes. */
export function stableLabels(
  { request }: BuildTask,
  { context, facts, version }: Parts,
): ReadonlyMap<string, string> {
  const { labels, perCommit } = imageLabels(request.labels, facts, version, new Date(context.clock.now()))
  return new Map([...labels].filter(([name]) => request.labels.has(name) && !perCommit.has(name)))
}
