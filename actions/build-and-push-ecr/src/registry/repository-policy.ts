// What a run asks of a repository: looking, reading, uploading, tagging, and the gate on findings.
// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
const actions = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:CompleteLayerUpload',
  'ecr:DescribeImageScanFindings',
  'ecr:DescribeImages',
  'ecr:DescribeRepositories',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:PutImage',
  'ecr:UploadLayerPart',
] as const

/** The policy of a repository that lets somebody of another account push to it. */
export function repositoryPolicy(callerArn: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'SlipwayBuildAndPush',
        Effect: 'Allow',
        Principal: { AWS: principalOf(callerArn) },
        Action: actions,
      },
    ],
  }
}

/**
 * The role behind a session: a policy that named the session would only do until it is called otherwise. A role that has
 * a path shows none in its session's ARN.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function principalOf(callerArn: string): string {
  const session = /^(arn:aws[\w-]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(callerArn)
  if (session === null) return callerArn
  const [, partition = '', account = '', role = ''] = session
  return `${partition}:iam::${account}:role/${role}`
}
