/**
 * Has several share what is fetched: each gets what there is, and who asks again, since theirs was refused, has it
 * fetched anew, unless another has done so meanwhile.
 */
export function shareLogin<T>(fetch: () => Promise<T>): () => () => Promise<T> {
  let current: Promise<T> | undefined
  return () => {
    let given: Promise<T> | undefined
    return () => {
      if (current === undefined || current === given) current = fetch()
      return (given = current)
    }
  }
}
