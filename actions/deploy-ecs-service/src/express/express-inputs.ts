/** Inputs that only an Express Mode service has; the others mean the same for every service. */
export const expressInputs: readonly string[] = [
  'infrastructure-role-arn',
  'service-name',
  'container-port',
  'cpu-architecture',
  'health-check-path',
  'min-task-count',
  'max-task-count',
  'auto-scaling-metric',
  'auto-scaling-target-value',
  'log-group',
  'log-stream-prefix',
  'repository-credentials',
  'tags',
]
