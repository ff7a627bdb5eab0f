import type { StoppedTask } from '../ecs/service.js'
import { withoutIds, type Found } from './found.js'

const pattern = /(?:CannotStart|CannotCreate|ContainerRuntime|DockerState|Dockerd?Timeout)\w*Error[^;]*/

/**
 * The container runtime could not start a container; undefined when it is not that.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cannot-start-container.html
 */
export function startFailure(task: StoppedTask, text: string): Found | undefined {
  const start = pattern.exec(text)?.[0]
  if (start === undefined) return undefined
  const container = task.containers.find(({ reason }) => reason.includes(start))?.name
  return {
    kind: 'start',
    signature: `start:${withoutIds(start)}`,
    container,
    exitCode: undefined,
    ...explain(start, container),
  }
}

function explain(
  text: string,
  container: string | undefined,
): Pick<Found, 'cause' | 'conclusiveAfter' | 'advice'> {
  const name = container === undefined ? 'The container' : `Container ${container}`
  const couldNot = `${name} could not be started`
  if (/exec format error/i.test(text)) {
    return { cause: `${couldNot}: its program is for another CPU`, conclusiveAfter: 1, advice: otherCpu }
  }
  const program = /exec: "([^"]*)"/.exec(text)?.[1]
  if (program !== undefined || /executable file not found|no such file or directory/.test(text)) {
    const denied = text.includes('permission denied')
    const what = program === undefined ? 'its command' : `its command "${program}"`
    return {
      cause: `${couldNot}: ${what} ${denied ? 'may not be executed' : 'is not in the image'}`,
      conclusiveAfter: 1,
      advice: denied
        ? ['Set the file mode in the image (chmod +x), and check as which user the container runs.']
        : [
            'Check entryPoint, command and workingDirectory against what the image has; without a shell in between, a command is a list of words, the program first.',
          ],
    }
  }
  if (/log group does not exist|failed to initialize logging driver/.test(text)) {
    return {
      cause: `${couldNot}: its log group or log driver is not there`,
      conclusiveAfter: 1,
      advice: ['Create the log group of awslogs-group, and check the options of logConfiguration.'],
    }
  }
  return {
    cause: couldNot,
    // A runtime that does not answer in time may do so on another host.
    conclusiveAfter: text.startsWith('Cannot') && !/timeout|deadline/i.test(text) ? 1 : 2,
    advice: [
      'Check entryPoint, command and workingDirectory against what the image has, and the volumes it mounts.',
    ],
  }
}

export const otherCpu: readonly string[] = [
  'The image is built for another CPU: build it for the platform in runtimePlatform (X86_64 unless set).',
]
