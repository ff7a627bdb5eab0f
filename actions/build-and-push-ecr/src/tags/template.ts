/** Takes what is wrong with an input: a predicate, and what the input accepts. */
export type Report = (problem: string, accepts: string) => void

/** `{{name}}`, `{{name 'argument' tz='Zone/City'}}` */
export interface Expression {
  readonly name: string
  readonly argument: string | undefined
  readonly timeZone: string | undefined
}

/** A text with expressions in it, as docker/metadata-action takes them. */
export interface Template {
  readonly text: string
  readonly parts: readonly (string | Expression)[]
}

/** The expressions that take a format and a time zone. */
const dates: readonly string[] = ['date', 'commit_date']

/**
 * Reads the Handlebars that docker/metadata-action has a use for: expressions without blocks. Unlike there, an
 * unknown one is a fault instead of nothing, and values are not escaped for HTML.
 * @param names the expressions there are
 */
export function parseTemplate(text: string, names: readonly string[], report: Report): Template {
  const parts: (string | Expression)[] = []
  const faults: Fault[] = []
  let from = 0
  for (const found of text.matchAll(/\{\{(?:\{([^{}]*)\}|([^{}]*))\}\}/g)) {
    parts.push(text.slice(from, found.index))
    const expression = parseExpression((found[1] ?? found[2] ?? '').trim(), names)
    if ('problem' in expression)
      faults.push({ ...expression, problem: `has ${found[0]}${expression.problem}` })
    else parts.push(expression)
    from = found.index + found[0].length
  }
  const rest = text.slice(from)
  if (rest.includes('{{')) {
    const problem = `has ${JSON.stringify(rest)}, an expression that does not end`
    faults.push({ problem, accepts: 'expressions such as {{branch}}' })
  }
  if (faults.length === 0) return { text, parts: [...parts, rest].filter((part) => part !== '') }
  for (const { problem, accepts } of faults) report(problem, accepts)
  // Nothing is made of it any more, but its text must not be taken for one without expressions.
  return { text, parts: [{ name: '', argument: undefined, timeZone: undefined }] }
}

interface Fault {
  readonly problem: string
  readonly accepts: string
}

function parseExpression(source: string, names: readonly string[]): Expression | Fault {
  const quoted = `'[^']*'|"[^"]*"`
  const found = new RegExp(`^(\\w+)(?:\\s+(${quoted}))?(?:\\s+tz=(${quoted}))?$`).exec(source)
  const name = found?.[1] ?? ''
  if (!names.includes(name)) {
    return { problem: '', accepts: names.map((known) => `{{${known}}}`).join(', ') }
  }
  const argument = found?.[2]?.slice(1, -1)
  const timeZone = found?.[3]?.slice(1, -1)
  if (!dates.includes(name)) {
    if (argument === undefined && timeZone === undefined) return { name, argument, timeZone }
    return { problem: ', which takes nothing', accepts: `{{${name}}}` }
  }
  if (argument === undefined || argument === '') {
    return { problem: ' without a format', accepts: `{{${name} 'YYYYMMDD'}}` }
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return {
      problem: ', and there is no such time zone',
      accepts: `{{${name} '${argument}' tz='Asia/Tokyo'}}`,
    }
  }
  return { name, argument, timeZone }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function isFixed({ parts }: Template): boolean {
  return parts.every((part) => typeof part === 'string')
}

export function render({ parts }: Template, valueOf: (expression: Expression) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : valueOf(part))).join('')
}
