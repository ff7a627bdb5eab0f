import type { ContainerDefinition } from './container.js'

/** Where container output goes: CloudWatch Logs of the tasks' own region, unless another is named. */
export interface LogSink {
  append(group: string, stream: string, message: string, region?: string): void
}

/** Writes a line where the container's awslogs options say: stream `<prefix>/<container>/<task id>`. */
export function appendLog(
  logs: LogSink,
  taskId: string,
  { name, log }: Pick<ContainerDefinition, 'name' | 'log'>,
  line: string,
): void {
  if (log === undefined || log.group === '') return
  logs.append(log.group, `${log.streamPrefix}/${name}/${taskId}`, line, log.region)
}
