import type { TaskFailure } from './task-failure.js'

/** What to do about a failed task, one step an entry. */
export function adviseOn(failure: TaskFailure, logLines: readonly string[]): readonly string[] {
  if (logLines.some((line) => /exec format error/i.test(line))) {
    return [
      'The image is built for another CPU: build it for the platform in runtimePlatform (X86_64 unless set).',
    ]
  }
  switch (failure.kind) {
    case 'image':
      return [
        'Check that the image is pushed, by exactly this tag or digest, in this account and region.',
        'The execution role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
        'In a private subnet the tasks need a NAT gateway, or VPC endpoints for ECR (api, dkr) and S3.',
      ]
    case 'resources':
      return [
        'Check that the secrets, parameters and log groups of the task definition exist in this region.',
        'The execution role has to be allowed to read them: secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt, logs:CreateLogStream.',
      ]
    case 'start':
      return [
        'Check entryPoint, command and workingDirectory against what the image has, and the volumes it mounts.',
      ]
    case 'out-of-memory':
      return [
        "Raise the container's memory, or find what uses it: for Node.js, --max-old-space-size has to fit in it.",
      ]
    case 'exit':
      return adviseOnExit(failure.exitCode)
    case 'health':
      return [
        'Check that the application listens on 0.0.0.0 and the port of the mapping, and what it answers at the health check path.',
        "If it only starts slowly, raise the service's healthCheckGracePeriodSeconds, or the health check's startPeriod.",
      ]
    case 'other':
      return ["Look at the stopped task in the ECS console: the service's tab Tasks, filter Stopped."]
  }
}

function adviseOnExit(code: number | undefined): readonly string[] {
  if (code === 0)
    return ['Have the main process of the container run in the foreground, and for as long as it serves.']
  if (code === 126 || code === 127) return ['Check entryPoint and command against the files of the image.']
  if (code === 137)
    return ["Raise the container's memory, or its stopTimeout if it was stopped while it was busy."]
  return [
    "Read the container's last log lines: the application says there why it ended.",
    'Check the settings and secrets that this version needs and the task definition does not give.',
  ]
}
