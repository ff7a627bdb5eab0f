// What runs in the users' processes is plain JavaScript without a build; this is what followers call of it.
declare module '*/choose-files.cjs' {
  import type { Shard } from './test-plan.js'

  /**
   * @param files relative to the workspace, with `/`
   * @returns this shard's files, in the order of `files`
   */
  export function chooseFiles(
    files: readonly string[],
    plan: { readonly workspace: string; readonly shard: Shard },
  ): readonly string[]
}
