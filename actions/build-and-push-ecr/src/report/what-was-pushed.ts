/** Which tags are in the registry, as a sentence. */
export function whatWasPushed(pushed: readonly string[]): string {
  return pushed.length === 0 ? 'Nothing was pushed.' : `Pushed: ${pushed.join(', ')}.`
}
