/** Does something over and over while a step runs, and once more when it is done. */
export async function whileRunning<T>(
  step: Promise<void>,
  work: () => Promise<T>,
): Promise<{ result: readonly T[] }> {
  const result: T[] = []
  const running = { is: true }
  const ended = step.finally(() => (running.is = false))
  ended.catch(() => undefined)
  while (running.is) result.push(await work())
  await ended
  result.push(await work())
  return { result }
}
