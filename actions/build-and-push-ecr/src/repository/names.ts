/** What is wrong with a name, as an input fault says it. */
export interface NameFault {
  readonly problem: string
  readonly accepts: string
}

// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html (repositoryName)
const repositoryName = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/
const repositoryAccepts =
  'the name of an ECR repository: 2 to 256 lower-case letters, digits and single . _ - / between them'

// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html and the OCI distribution spec
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const tagAccepts = 'tags of 1 to 128 letters, digits and _ . -, the first not . or -'

/** Why a text is no name of an ECR repository; a pasted URI or ARN is told which part of it to give. */
export function repositoryFault(text: string): NameFault | undefined {
  const part = nameWithin(text)
  if (part !== undefined) {
    return { problem: `is ${JSON.stringify(text)}`, accepts: `the name alone: ${part}` }
  }
  if (repositoryName.test(text) && text.length >= 2 && text.length <= 256) return undefined
  return { problem: `is ${JSON.stringify(text)}`, accepts: repositoryAccepts }
}

/** Why a text is no tag for ECR. */
export function tagFault(text: string): NameFault | undefined {
  if (tagName.test(text)) return undefined
  const tag = /^[^\s]*\/[^\s:]*:([^\s:/@]+)$/.exec(text)?.[1]
  const accepts = tag !== undefined && tagName.test(tag) ? `the tag alone: ${tag}` : tagAccepts
  return { problem: `has ${JSON.stringify(text)}`, accepts }
}

// `team.app/orders` is a legal name: only what surely is the host of a registry counts as one.
const host =
  /^(?:https?:\/\/)?(?:[\w.-]+\.amazonaws\.com(?:\.cn)?|[\w.-]+\.on\.aws|public\.ecr\.aws|localhost|[\w.-]+:\d+)\//
// Behind the host of ECR Public comes the alias of the registry. Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html
const publicRegistry = /^(?:https?:\/\/)?(?:public\.ecr\.aws|ecr-public\.aws\.com)\/[^/]+\//

/** The repository's name inside a URI, an ARN, or a name with tag or digest. */
function nameWithin(text: string): string | undefined {
  const name = text
    .replace(/^arn:aws[\w-]*:ecr:[^:]*:\d*:repository\//, '')
    .replace(publicRegistry, '')
    .replace(host, '')
    .replace(/@sha256:.*$/, '')
    .replace(/:[^/]*$/, '')
  return name !== text && repositoryName.test(name) ? name : undefined
}
