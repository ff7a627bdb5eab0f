/** Programs for containers whose image has Node.js, as words of a command; all serve port 8080 where they serve. */

const port = 8080

/** As the first process of a container it gets no SIGTERM that it does not ask for. */
const endsWhenAsked = "process.on('SIGTERM', () => process.exit(0));"

const node = (script: string): readonly string[] => ['node', '-e', script]

/** Says something, and ends `afterMs` of real time after its start. */
export function ends(code: number, says: string, afterMs = 0): readonly string[] {
  return node(
    `${endsWhenAsked} setTimeout(() => { console.log(${JSON.stringify(says)}); process.exit(${code}) }, ${afterMs})`,
  )
}

/** Answers every request with the status, from `afterMs` of real time after its start on. */
export function serves(status: number, afterMs = 0): readonly string[] {
  return node(
    `${endsWhenAsked} const server = require('node:http').createServer((_, response) => response.writeHead(${status}).end()); setTimeout(() => server.listen(${port}), ${afterMs})`,
  )
}

/** Takes connections, and never answers. */
export const neverAnswers = node(
  `${endsWhenAsked} require('node:net').createServer(() => undefined).listen(${port})`,
)

/** Does nothing but say something. */
export function idles(says: string): readonly string[] {
  return node(`${endsWhenAsked} setInterval(() => undefined, 60_000); console.log(${JSON.stringify(says)})`)
}

/** Takes ever more memory. */
export function growsUntilKilled(says: string): readonly string[] {
  return node(
    `console.log(${JSON.stringify(says)}); const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1))`,
  )
}

/** The command of a container health check that asks the program as a load balancer would; no curl needed. */
export const asksItself: readonly string[] = [
  'CMD',
  ...node(
    `fetch('http://127.0.0.1:${port}/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))`,
  ),
]
