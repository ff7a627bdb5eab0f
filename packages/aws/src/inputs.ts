import type { InputReader } from '@slipway/action-kit'

/** Who to be and where; the names are those of aws-actions/configure-aws-credentials. */
export interface AwsInputs {
  /** Without it, AWS_REGION or AWS_DEFAULT_REGION of the environment. */
  readonly region: string | undefined
  /** ARN of the role to take on through GitHub's OIDC token; without it, the environment's credentials are used. */
  readonly roleToAssume: string | undefined
  readonly roleSessionName: string
  readonly roleDurationSeconds: number
  readonly audience: string
}

/** Reads the five inputs that every action which calls AWS has. */
export function readAwsInputs(reader: InputReader): AwsInputs {
  return {
    region: reader.optionalText('aws-region', {
      matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
      accepts: 'a region such as eu-west-1; without it AWS_REGION of the environment is used',
    }),
    roleToAssume: reader.optionalText('role-to-assume', {
      matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
      accepts: 'the ARN of an IAM role, arn:aws:iam::<account>:role/<name>',
    }),
    roleSessionName: reader.text('role-session-name', {
      default: 'GitHubActions',
      matches: /^[\w+=,.@-]{2,64}$/,
      accepts: '2 to 64 letters, digits or characters of _+=,.@-',
    }),
    roleDurationSeconds: reader.integer('role-duration-seconds', {
      default: 3600,
      min: 900,
      max: 43_200,
      accepts: 'a number of seconds from 900 to 43200',
    }),
    audience: reader.text('audience', {
      default: 'sts.amazonaws.com',
      accepts: "the audience that the role's trust policy asks for",
    }),
  }
}
