/** What `work` takes of a processor, in milliseconds: unlike the time on a clock, a busy machine leaves it as it is. */
export function processorMs(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000
}
