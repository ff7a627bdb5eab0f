/** A header line of an input, `Name: value`; the value is trimmed. */
export interface Header {
  readonly name: string
  readonly value: string
}

/** Source: RFC 9110, 5.1 and 5.5 (a field name is a token; a value has no control characters). */
const linePattern = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?!:)([\t\x20-\x7e\x80-\xff]*)$/

/** Undefined for what is no header line. */
export function parseHeader(line: string): Header | undefined {
  const [, name, value] = linePattern.exec(line) ?? []
  return name === undefined || value === undefined ? undefined : { name, value: value.trim() }
}

const secretName = /auth|cookie|token|secret|key|password|credential|signature|session/i

export function isSecret({ name }: Header): boolean {
  return secretName.test(name)
}

/** The texts that may be in no log: the values of headers that look like credentials, with and without their scheme. */
export function secretsOf(headers: readonly Header[]): readonly string[] {
  const values = headers.filter(isSecret).flatMap(({ value }) => {
    const [scheme = '', ...rest] = value.split(' ')
    const credential = rest.join(' ').trim()
    return /^[A-Za-z]+$/.test(scheme) && credential !== '' ? [value, credential] : [value]
  })
  return [...new Set(values.filter((value) => value !== ''))]
}
