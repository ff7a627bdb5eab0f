import type { StageName } from './names.js'

/**
 * How an input may stand in the file beside as a text. `lines`: a list. `pairs`: a mapping too, `NAME=value` a line.
 * `colons`: the same with `name: value`. `json`: anything; a list and a mapping become JSON.
 */
export type InputForm = 'text' | 'lines' | 'pairs' | 'colons' | 'json'

type Forms = Readonly<Record<Exclude<InputForm, 'text'>, readonly string[]>>

const forms: Readonly<Record<StageName, Forms>> = {
  test: {
    lines: ['working-directory', 'reports', 'report_paths', 'merge'],
    pairs: [],
    colons: ['suites'],
    json: [],
  },
  build: {
    lines: [
      ...[
        'tags',
        'platforms',
        'ssh',
        'no-cache-filters',
        'add-hosts',
        'ulimit',
        'allow',
        'attests',
        'outputs',
      ],
      ...['cache-from', 'cache-to', 'image-tag-mutability-exclusion-filters', 'ignore-findings'],
    ],
    pairs: [
      ...['flavor', 'labels', 'annotations', 'build-args', 'build-contexts', 'repository-tags'],
      ...['secrets', 'secret-envs', 'secret-files'],
    ],
    colons: [],
    json: ['lifecycle-policy', 'repository-policy'],
  },
  deploy: {
    lines: [
      ...['remove-environment-variables', 'env-files', 'capacity-providers', 'subnets', 'security-groups'],
      ...['load-balancers', 'alarms', 'stop-at', 'schedule', 'run-task-subnets', 'run-task-security-groups'],
    ],
    pairs: [
      ...['images', 'environment-variables', 'secrets', 'docker-labels', 'log-configuration-options'],
      ...['service-tags', 'tags'],
    ],
    colons: ['verify-headers', 'verify-expect-headers'],
    json: [
      ...['services', 'command', 'entry-point', 'task-definition-patch', 'service-connect', 'autoscaling'],
      ...['service-registries', 'service-managed-ebs-volume', 'lifecycle-hooks', 'before', 'after'],
      ...['run-task-container-overrides', 'run-task-capacity-provider-strategy', 'run-task-tags'],
      'run-task-managed-ebs-volume',
    ],
  },
  publish: {
    lines: ['exclude', 'include', 'distribution-id'],
    pairs: ['metadata', 'tags'],
    colons: [],
    json: ['headers'],
  },
}

export function formOf(stage: StageName, input: string): InputForm {
  const { lines, pairs, colons, json } = forms[stage]
  if (lines.includes(input)) return 'lines'
  if (pairs.includes(input)) return 'pairs'
  if (colons.includes(input)) return 'colons'
  return json.includes(input) ? 'json' : 'text'
}

/** Every input that may be more than a text: the tests hold them against the actions. */
export function inputsWithForm(stage: StageName): readonly string[] {
  return Object.values(forms[stage]).flat()
}
