import { AwsError } from '../service.js'

/**
 * The plain form of a filter pattern: every term has to be in the message, none of those with a minus, one at least of
 * those with a question mark. Terms are words or quoted; case counts.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 * @throws AwsError InvalidParameterException for the forms for JSON, fields and regular expressions
 */
export function readFilterPattern(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/.test(pattern)) {
    throw new AwsError('InvalidParameterException', 'The embedded AWS filters by terms only')
  }
  const terms = [...pattern.matchAll(/([-?]?)(?:"([^"]*)"|(\S+))/g)].map(
    ([, sign = '', quoted, word = '']) => ({ sign, text: quoted ?? word }),
  )
  const wanted = terms.filter(({ sign }) => sign === '')
  const unwanted = terms.filter(({ sign }) => sign === '-')
  const optional = terms.filter(({ sign }) => sign === '?')
  return (message) =>
    wanted.every(({ text }) => message.includes(text)) &&
    !unwanted.some(({ text }) => message.includes(text)) &&
    (optional.length === 0 || optional.some(({ text }) => message.includes(text)))
}
