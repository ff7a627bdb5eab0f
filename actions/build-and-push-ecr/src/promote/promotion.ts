import type { InputReader } from '@slipway/action-kit'
import { ecrHost } from '../registry/registry-url.js'
import { acceptsReference, parseImageReference } from './image-reference.js'

/** An image that is there already, which the tags are put on: the inputs `promote-from...`. */
export interface Promotion {
  /** As the input says it. */
  readonly given: string
  readonly origin: PromotionOrigin
  /** A tag, or a digest (`sha256:...`). */
  readonly version: string
}

export type PromotionOrigin = EcrOrigin | OtherOrigin

/** A private registry of ECR; what is undefined is as with the repository that gets the tags. */
export interface EcrOrigin {
  readonly kind: 'ecr'
  readonly repository: string | undefined
  readonly region: string | undefined
  readonly registryId: string | undefined
  /** ARN; undefined: the role of the step reads. */
  readonly roleToAssume: string | undefined
}

/** Any registry that the Docker configuration of the runner has a login for, or that needs none. */
export interface OtherOrigin {
  readonly kind: 'other'
  /** `ghcr.io` */
  readonly host: string
  readonly repository: string
}

const further = ['promote-from-region', 'promote-from-registry-id', 'promote-from-role-to-assume'] as const

/** Reads and checks the inputs; undefined when nothing is to be promoted. */
export function readPromotion(reader: InputReader): Promotion | undefined {
  const given = reader.optionalText('promote-from', { accepts: acceptsReference })
  const region = reader.optionalText('promote-from-region', {
    matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
    accepts: 'a region such as eu-west-1; without it, the one of the repository',
  })
  const registryId = reader.optionalText('promote-from-registry-id', {
    matches: /^\d{12}$/,
    accepts: 'the 12 digits of an AWS account id',
  })
  const roleToAssume = reader.optionalText('promote-from-role-to-assume', {
    matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
    accepts: 'the ARN of an IAM role, arn:aws:iam::<account>:role/<name>',
  })
  if (given === undefined) {
    refuse(reader, 'promote-from is not')
    return undefined
  }
  const reference = parseImageReference(given)
  if ('problem' in reference) {
    reader.fault('promote-from', reference.problem, reference.accepts)
    return undefined
  }
  const { host, name: repository, version } = reference
  if (host === undefined || repository === undefined) {
    return { given, version, origin: { kind: 'ecr', repository, region, registryId, roleToAssume } }
  }
  const ecr = ecrHost(host)
  if (ecr === undefined) {
    refuse(reader, `promote-from names ${host}, which is no private registry of ECR`)
    return { given, version, origin: { kind: 'other', host, repository } }
  }
  contradict(reader, 'promote-from-region', region, ecr.region)
  contradict(reader, 'promote-from-registry-id', registryId, ecr.registryId)
  return { given, version, origin: { kind: 'ecr', repository, ...ecr, roleToAssume } }
}

/** The inputs that say more of promote-from have nothing to say without it. */
function refuse(reader: InputReader, why: string): void {
  for (const name of further) if (reader.isGiven(name)) reader.fault(name, `is given, and ${why}`)
}

function contradict(
  reader: InputReader,
  input: (typeof further)[number],
  given: string | undefined,
  named: string,
): void {
  if (given === undefined || given === named) return
  reader.fault(input, `is ${given}, and promote-from names ${named}`, 'nothing beside a whole reference')
}
