// The loader hook where hooks have a thread of their own: Node before 22.15.
import { exposeClass } from './vitest-class.cjs'

export async function load(url, context, next) {
  return exposeClass(url, await next(url, context))
}
