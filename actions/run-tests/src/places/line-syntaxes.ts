export interface FileFrame {
  readonly path: string
  readonly line: number
}

/** How languages name the place of a failure in a line, each with the groups `path` and `line`; the first that fits counts. */
export const lineSyntaxes: readonly RegExp[] = [
  // Python: `  File "x.py", line 3, in f`, also within the lines of an exception group.
  /^[\s|+]*File "(?<path>[^"]+)", line (?<line>\d+)/,
  // .NET: `   at Acme.OrdersTest.IsTotalled() in /_/src/OrdersTest.cs:line 12`
  /^\s*at .+ in (?<path>.+):line (?<line>\d+)$/,
  // PHP: `#0 /app/src/Orders.php(12): total()`
  /^\s*#\d+ (?<path>.+\.(?:php|phpt|inc))\((?<line>\d+)\)/,
  // Rust since 1.73: `thread 'x' panicked at src/lib.rs:10:5:`; before: `panicked at 'message', src/lib.rs:10:5`
  /panicked at (?:'.*', )?(?<path>[^':]+\.rs):(?<line>\d+):\d+:?$/,
  // Babel: `SyntaxError: /home/me/orders.test.js: Unexpected token (1:8)`
  /^\s*SyntaxError: (?<path>[^:]+\.\w+): .*\((?<line>\d+):\d+\)$/,
  // A backtrace of Rust: `             at ./src/lib.rs:10`; gdb, Firefox and Safari: `at path:1`, `f@url:1:2`
  /^\s+at (?<path>[^():]+\.\w+):(?<line>\d+)$/,
  /^[^\s@]*@(?<path>(?:https?|file|webpack):\/\/.+?):(?<line>\d+):\d+$/,
  // Vitest: ` ❯ f src/a.ts:5:17`
  /^\s*❯ (?:.* )?(?<path>\S+):(?<line>\d+):\d+$/,
  // Go, a goroutine's stack: `\t/home/me/orders/orders.go:12 +0x1d`; testify: `Error Trace:\t/home/me/orders_test.go:12`
  /^(?:\s*Error Trace:)?\s+(?<path>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
  // Go's testing package: `    orders_test.go:12: message`
  /^\s*(?<path>[^\s:]+\.go):(?<line>\d+): /,
  // Ruby: `     # ./spec/orders_spec.rb:12:in 'total'`
  /^\s*(?:# )?(?:from )?(?<path>[^\s:]+\.rb):(?<line>\d+)(?::in\b|:|$)/,
  // MSVC and GoogleTest on Windows: `orders.cc(12): error`
  /^(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]*\.\w+)\((?<line>\d+)(?:,\d+)?\): /,
  // Compilers, pytest, GoogleTest, Catch2, PHPUnit: `path:12: text`, `path:12:3: text`, `path:12`
  /^(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]*\.\w+):(?<line>\d+)(?::\d+)?(?::|$)/,
]
