import { assemble } from '../assemble/assemble.js'
import type { AssembleTask } from '../inputs/task.js'
import type { Outcome } from '../outcome.js'
import { ensureRepository } from '../repository/ensure.js'
import { release } from './release.js'
import type { Setting } from './setting.js'
import { conflict } from './tag-conflict.js'
import { thisRun } from './this-run.js'

/** Makes one image of those that the jobs before have left, a platform each. */
export async function runAssembleTask(task: AssembleTask, setting: Setting): Promise<Outcome> {
  const { inputs, context, ecr, tags, progress } = setting
  progress.during = 'the search for the repository'
  const { repository, report } = await ensureRepository(inputs, setting)
  progress.during = 'assembling the index'
  const { platforms, partOf, annotations } = task
  const wanted = { platforms, ...thisRun(context.env), partOf, annotations }
  const found = await assemble({ ...wanted, ecr, repository, tags, context })
  if (found.kind === 'tag-taken') return conflict(repository, found.tag, found.digest, progress)
  progress.pushed.push(...found.tagged)
  const released = await release(setting, repository, found.image)
  if (released.kind !== 'released') return released
  return {
    kind: 'assembled',
    image: released.image,
    scan: released.scan,
    repositoryReport: report,
    notices: [],
    parts: found.parts,
  }
}
