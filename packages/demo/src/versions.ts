import type { Change } from './checkout.js'

/** Commits of the story; the first one is what the examples hold. */
export const commits = {
  first: { message: 'Orders 1.0.0', changes: [] },
  second: { message: 'Orders 1.1.0', changes: toVersion('1.0.0', '1.1.0') },
  broken: {
    message: 'Read the table from the environment',
    changes: [...toVersion('1.1.0', '1.2.0'), breakStart()],
  },
} as const satisfies Record<string, { message: string; changes: readonly Change[] }>

/** What a test notices. */
export const breakTest = {
  message: 'Number orders from 0',
  changes: [
    { file: 'orders-api/src/orders.js', edit: (text) => replaceOnce(text, 'orders.size + 1', 'orders.size') },
  ],
} as const satisfies { message: string; changes: readonly Change[] }

function toVersion(from: string, to: string): readonly Change[] {
  const edit = (text: string): string => replaceOnce(text, from, to)
  return [
    { file: 'orders-api/src/version.js', edit },
    { file: 'orders-web/src/index.html', edit },
  ]
}

/** What passes every test and dies in production: a setting that nobody gave the task. */
function breakStart(): Change {
  const check = `const table = process.env.ORDERS_TABLE
if (!table) {
  console.error('Configuration error: ORDERS_TABLE is not set')
  process.exit(1)
}
`
  return {
    file: 'orders-api/src/main.js',
    edit: (text) => replaceOnce(text, '\nconst server', `\n${check}\nconst server`),
  }
}

function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The sample application has no ${JSON.stringify(from)} to change`)
  return text.replace(from, to)
}
