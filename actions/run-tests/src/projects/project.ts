export const stageNames = ['install', 'build', 'lint', 'test'] as const
export type StageName = (typeof stageNames)[number]

/** A build tool that was recognised in a folder, and what it runs there. */
export interface Project {
  /** `npm`, `pnpm`, `yarn`, `Maven`, `Gradle`, `Go`, `Cargo`, `pytest`. */
  readonly tool: string
  /** What it was concluded from, for the log: `there is package-lock.json`. */
  readonly because: string
  /** What each stage runs, as one would write it behind `run:`; a stage that this project has not is not there. */
  readonly commands: Readonly<Partial<Record<StageName, string>>>
  /** Why a stage that one would expect is not there: `node_modules is newer than package-lock.json`. */
  readonly reasons: Readonly<Partial<Record<StageName, string>>>
}

/**
 * Recognises a build tool by the files of a folder; runs nothing.
 * @param folder absolute
 * @param workspace absolute; lock files may lie in folders between the two
 * @throws UserError when a file that decides cannot be read
 */
export type DetectProject = (folder: string, workspace: string) => Project | undefined
