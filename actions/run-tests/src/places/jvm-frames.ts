import type { ClassFrame } from './frames.js'

/**
 * `at com.acme.OrdersTest$Inner.isTotalled(OrdersTest.java:12)`, with a class loader's or module's name before it
 * (`app//`, `acme@1.0/`). A Kotlin method may have blanks in its name.
 * Source: java.lang.StackTraceElement.toString
 */
export function jvmFrame(line: string): ClassFrame | undefined {
  const match =
    /^\s*at (?<method>[^()]+)\((?<path>[^():/]+\.(?:java|kts?|scala|groovy|clj)):(?<line>\d+)\)/.exec(line)
  if (match?.groups === undefined) return undefined
  const { method = '', path = '', line: number } = match.groups
  const qualified = method.slice(method.lastIndexOf('/') + 1)
  const className = qualified.slice(0, Math.max(0, qualified.lastIndexOf('.')))
  return { className, path, line: Number(number) }
}
