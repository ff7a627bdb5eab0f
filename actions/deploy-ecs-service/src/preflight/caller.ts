import type { Scene } from './scene.js'

/** Who the step is. */
export interface Caller {
  /** `aws`, `aws-cn`, `aws-us-gov` */
  readonly partition: string
  readonly account: string
  /** As IAM knows it; undefined for what has no policies to ask about (the account's root, a federated user). */
  readonly principal: Principal | undefined
}

export type Principal =
  | { readonly kind: 'user'; readonly arn: string }
  /** Of a session, which does not say the role's path. */
  | { readonly kind: 'role'; readonly arn: string; readonly name: string }

/** GetCallerIdentity needs no permission. @returns undefined when it could not be asked */
export async function readCaller({ aws, looks }: Scene): Promise<Caller | undefined> {
  const open = aws.lazy('sts', async () => (await import('@slipway/aws/sdk/sts')).STSClient)
  const [client, { GetCallerIdentityCommand }] = await Promise.all([open(), import('@slipway/aws/sdk/sts')])
  const answer = await looks.look('roles', 'who the step is', (options) =>
    client.send(new GetCallerIdentityCommand({}), options),
  )
  const { Account: account, Arn: arn } = answer ?? {}
  if (account === undefined || arn === undefined) return undefined
  return { partition: arn.split(':')[1] ?? 'aws', account, principal: principalOf(arn) }
}

export function principalOf(arn: string): Principal | undefined {
  if (/^arn:[\w-]+:iam::\d{12}:user\//.test(arn)) return { kind: 'user', arn }
  const [, partition, account, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? []
  if (partition === undefined || account === undefined || name === undefined) return undefined
  return { kind: 'role', arn: `arn:${partition}:iam::${account}:role/${name}`, name }
}

/** Of a role's ARN; undefined of a name alone. */
export function accountOf(role: string): string | undefined {
  return /^arn:[\w-]+:iam::(\d{12}):role\//.exec(role)?.[1]
}
