/** A revision that was brought into service. */
export interface Version {
  /** ARN of a task definition. */
  readonly revision: string
  /** Undefined where no record of its own deployment is left. */
  readonly deployedAt: Date | undefined
}

/**
 * What the service ran before the revision that it runs now: the nearest first. As in a browser's history, going back to
 * a revision takes away what came after it. Who goes back from B to A has left B, and what is before A then is what A
 * had taken the place of. Deploying B again puts it on top once more.
 * @param deployed what was deployed successfully, the oldest first
 * @param current ARN of the revision that the service is to run, whether or not its deployment is over
 */
export function versionsBefore(deployed: readonly Version[], current: string): readonly Version[] {
  const stack: Version[] = []
  for (const version of [...deployed, { revision: current, deployedAt: undefined }]) {
    const at = stack.findIndex(({ revision }) => revision === version.revision)
    // The same again: new tasks, other settings, or the way back to it.
    if (at !== -1) stack.splice(at)
    stack.push(version)
  }
  return stack.slice(0, -1).reverse()
}
