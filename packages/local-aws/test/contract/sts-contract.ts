import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { Connect } from './connection.js'

/** What STS does, whoever plays it. */
export function stsContract(connect: Connect): void {
  it('GetCallerIdentity names account, ARN and user id', async () => {
    const identity = await new STSClient(connect()).send(new GetCallerIdentityCommand())
    expect(identity.Account).toBe('123456789012')
    expect(identity.Arn).toMatch(/^arn:aws:(iam|sts)::123456789012:/)
    expect(identity.UserId).toMatch(/^A[A-Z0-9]{15,}/)
  })
}
