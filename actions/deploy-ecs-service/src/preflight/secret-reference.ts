import type { SecretUse } from './task.js'

/** What `valueFrom` names. Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html */
export type SecretReference =
  | {
      readonly kind: 'secret'
      /** The secret's name or ARN, without what comes after it. */
      readonly id: string
      readonly region: string | undefined
      /** `AWSCURRENT` where none is given. */
      readonly stage: string | undefined
      readonly version: string | undefined
    }
  | {
      readonly kind: 'parameter'
      readonly name: string
      /** Undefined for a name alone: of the service's own account and region. */
      readonly arn: string | undefined
      readonly region: string | undefined
      readonly account: string | undefined
    }
  | { readonly kind: 'unreadable' }

const secretArn = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d{12}:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/
const parameterArn = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/(.+)$/

export function readSecretReference({ valueFrom, isRegistryLogin }: SecretUse): SecretReference {
  const [, id, region, , stage, version] = secretArn.exec(valueFrom) ?? []
  if (id !== undefined) return { kind: 'secret', id, region, stage: given(stage), version: given(version) }
  const [, home, account, path] = parameterArn.exec(valueFrom) ?? []
  if (path !== undefined) {
    // A parameter in a hierarchy has a leading slash, which the ARN does not repeat.
    const name = path.includes('/') ? `/${path}` : path
    return { kind: 'parameter', name, arn: valueFrom, region: home, account }
  }
  if (valueFrom.startsWith('arn:') || /[\s${}]/.test(valueFrom)) return { kind: 'unreadable' }
  return isRegistryLogin
    ? { kind: 'secret', id: valueFrom, region: undefined, stage: undefined, version: undefined }
    : { kind: 'parameter', name: valueFrom, arn: undefined, region: undefined, account: undefined }
}

function given(part: string | undefined): string | undefined {
  return part === '' ? undefined : part
}
