import type { Node } from '../document/node.js'
import type { Tell } from '../document/problem.js'

/**
 * Texts that are a credential by their form.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids,
 * https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const forms: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_\w{36}|github_pat_\w{22})/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ['a token of Slack', /\bxox[abprs]-[\w-]{10}/],
  ['a token of SonarQube', /\bsq[apu]_[0-9a-f]{40}\b/],
  ['an address with a password', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i],
]

/** Names whose value is one, unless it only says where the secret is. */
const secretName = /(?:password|passwd|secret|token|api[-_]?key|private[-_]?key|credential)s?$/i
const inputsOfSecrets = ['sonar-token']
/** `secrets` of deploy are ARNs; in `secret-envs`, `secret-files` and options of commands stand names and paths. */
const isElsewhere = /^(?:arn:|\/|\$|\{\{)/

/** Warns of what looks like a secret: the file is in the repository, for everybody to read who can read that. */
export function findSecrets(root: Node, tell: Tell): void {
  visit(root, [], tell)
}

function visit(node: Node, path: readonly string[], tell: Tell): void {
  switch (node.kind) {
    case 'scalar': {
      const what = secretIn(node.text, path)
      if (what === undefined) return
      const hint =
        'Everybody who reads the repository reads it: keep it in a secret, and replace it where it is used'
      tell({ level: 'warning', place: node.place, what: `${path.join('.')} is ${what}. ${hint}` })
      return
    }
    case 'list':
      for (const item of node.items) visit(item, path, tell)
      return
    case 'mapping':
      for (const { name, value } of node.members) visit(value, [...path, name], tell)
  }
}

function secretIn(text: string, path: readonly string[]): string | undefined {
  if (text.includes('${{')) return undefined
  const form = forms.find(([, pattern]) => pattern.test(text))
  if (form !== undefined) return form[0]
  const name = path.at(-1) ?? ''
  const owner = path.at(-2) ?? ''
  const isAmongValues = ['environment-variables', 'build-args', 'verify-headers'].includes(owner)
  const isOfBuild = owner === 'secrets' && path.at(-3) === 'build'
  const isNamedSo = isOfBuild || inputsOfSecrets.includes(name) || (isAmongValues && secretName.test(name))
  if (isNamedSo && text !== '' && !isElsewhere.test(text)) return 'a secret by its name'
  return undefined
}
