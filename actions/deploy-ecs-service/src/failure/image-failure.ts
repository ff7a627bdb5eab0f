import type { StoppedTask } from '../ecs/service.js'
import { passing, type Found } from './found.js'

/**
 * The image could not be pulled.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html
 * @param text all that ECS said about the task
 */
export function imageFailure(task: StoppedTask, text: string): Found {
  const found = explain(text)
  return {
    kind: 'image',
    signature: `image:${found.cause}`,
    container: task.containers.find(({ reason }) => reason.includes('CannotPull'))?.name,
    exitCode: undefined,
    ...found,
  }
}

function explain(text: string): Pick<Found, 'cause' | 'conclusiveAfter' | 'advice'> {
  const image = /failed to resolve ref(?:erence)? "?([^\s"]+?)"?:? /.exec(text)?.[1] ?? 'the image'
  const platform = /descriptor matching platform '([^']+)'|no match(?:ing manifest)? for (\S+)/.exec(text)
  if (platform !== null) {
    const wanted = platform[1] ?? platform[2] ?? 'the platform of the task'
    return {
      cause: `The image is not built for ${wanted}`,
      conclusiveAfter: 1,
      advice: [
        `Build the image for ${wanted} (docker build --platform ${wanted}), or for both platforms.`,
        'Or set runtimePlatform.cpuArchitecture in the task definition to what the image is built for: ARM64 or X86_64.',
      ],
    }
  }
  // Docker Hub denies what does not exist with the same words; which of the two it is cannot be told.
  if (/denied|unauthorized|not authorized|no basic auth|authorization failed|403 forbidden/i.test(text)) {
    return {
      cause: 'The image could not be pulled: access to it was denied, or it does not exist',
      conclusiveAfter: 1,
      advice: [
        `Check that ${image} exists, and in which account and region.`,
        "The execution role needs ecr:GetAuthorizationToken on *, and ecr:BatchCheckLayerAvailability, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository; a repository of another account has to allow it in the repository's policy too.",
        'A private registry that is not ECR needs repositoryCredentials in the container definition.',
      ],
    }
  }
  if (/not found|manifest unknown|name unknown|does not exist|no such/i.test(text)) {
    return {
      cause: 'The image does not exist in the registry',
      conclusiveAfter: 1,
      advice: [`Check that ${image} is pushed, by exactly this tag or digest, in this account and region.`],
    }
  }
  return unreachable(text)
}

function unreachable(text: string): Pick<Found, 'cause' | 'conclusiveAfter' | 'advice'> {
  if (/toomanyrequests|\b429\b/i.test(text)) {
    return {
      cause: 'The image could not be pulled: the registry allows no more pulls for now',
      conclusiveAfter: 3,
      advice: [
        'Pull through ECR (a pull through cache rule, or a copy of the image), or give repositoryCredentials.',
      ],
    }
  }
  if (/no space left/i.test(text)) {
    return {
      cause: 'The image could not be pulled: it does not fit on the disk of the task',
      conclusiveAfter: 2,
      advice: ["Raise the task definition's ephemeralStorage, or make the image smaller."],
    }
  }
  return {
    cause: 'The image could not be pulled',
    conclusiveAfter: passing.test(text) ? 3 : 2,
    advice: [
      'In a private subnet the tasks need a NAT gateway, or VPC endpoints for ECR (api, dkr) and S3; in a public one assignPublicIp.',
      'The security groups of the tasks have to let HTTPS out, those of the endpoints have to let it in.',
    ],
  }
}
