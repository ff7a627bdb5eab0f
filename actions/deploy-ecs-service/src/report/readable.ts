const longest = 1_000

// CSI and OSC sequences, and what else begins with an escape. Source: ECMA-48, 5.4 and 8.3.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const escapes = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g
// Line ends and tabs stay. Those of the second half turn the direction of what follows, to the end of the paragraph.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\u202A-\u202E\u2066-\u2069]/g

/**
 * Text from outside for a report, where it stands among the report's own: without colours and control characters, each
 * line no longer than a reader takes. What it means in Markdown, the caller takes care of.
 */
export function readable(text: string): string {
  return text
    .replace(escapes, '')
    .replace(controls, '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(shorten)
    .join('\n')
}

function shorten(line: string): string {
  if (line.length <= longest) return line
  const left = line.length - longest
  return `${line.slice(0, longest)}… (${left} more ${left === 1 ? 'character' : 'characters'})`
}

/** A name in a table or a headline, where one that nobody reads to its end would push away what stands beside it. */
export function shortName(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 40)}…${name.slice(-19)}`
}
