/** Whether a version as programs print it (`v0.12.5`, `20.10.24+dfsg1`) is that or newer. One that says nothing is not. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [, foundMajor, foundMinor] = /(\d+)\.(\d+)/.exec(version) ?? []
  if (foundMajor === undefined || foundMinor === undefined) return false
  return Number(foundMajor) > major || (Number(foundMajor) === major && Number(foundMinor) >= minor)
}
