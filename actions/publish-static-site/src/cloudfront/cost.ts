// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html
const freePathsAMonth = 1_000
const dollarsAPath = 0.005

/**
 * What paths of invalidations cost, for people: how many are free depends on what else the account asks for in the
 * month. A wildcard is one path, and each distribution's paths count.
 */
export function describeCost(paths: number): string {
  const dollars = (paths * dollarsAPath).toFixed(3).replace(/0$/, '')
  const free = freePathsAMonth.toLocaleString('en-US')
  return `${paths} ${paths === 1 ? 'path' : 'paths'} (free up to ${free} a month; $${dollars} beyond)`
}
