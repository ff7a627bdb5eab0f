/** Whole numbers from 0 to below `limit`, always the same ones. Source: Numerical Recipes, "quick and dirty" generators. */
export function random(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
