import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError, type InputReader } from '@slipway/action-kit'
import type { RunStage, Stage } from './stage.js'

interface BuiltFolder {
  readonly input: string
  readonly given: string
  readonly path: string
  /** The stage that builds it. */
  readonly by: string
}

/** What a stage needs and is not there, since a stage before it is still to build it. */
export function foldersToBuild(
  { built }: Stage,
  chosen: readonly Stage[],
  reader: InputReader,
): readonly BuiltFolder[] {
  return [...built].flatMap(([input, by]) => {
    if (!reader.isGiven(input) || !chosen.some(({ name }) => name === by)) return []
    const given = reader.optionalText(input, { accepts: 'a folder' }) ?? ''
    const path = resolve(reader.workspace, given)
    return statSync(path, { throwIfNoEntry: false }) === undefined ? [{ input, given, path, by }] : []
  })
}

/**
 * A stage that looks, when its turn comes, whether what it needs was built.
 * @throws UserError naming the input where it was not
 */
export function whenBuilt(folders: readonly BuiltFolder[], run: RunStage): RunStage {
  return async (context, earlier) => {
    for (const { input, given, path, by } of folders) {
      if (holdsSomething(path)) continue
      throw new UserError(
        `${input} is ${JSON.stringify(given)}, and the ${by} stage has built nothing there`,
        {
          hint: `Give the ${by} stage a build-command that writes ${given}, or build it in a step before.`,
        },
      )
    }
    return run(context, earlier)
  }
}

function holdsSomething(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(path).length > 0
}
