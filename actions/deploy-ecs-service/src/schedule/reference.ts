/** A schedule of EventBridge Scheduler, or a rule of EventBridge, as the input names it. */
export interface Reference {
  readonly kind: 'schedule' | 'rule'
  /** Of a schedule its group, of a rule its event bus. */
  readonly within: string
  readonly name: string
  /** Where an ARN says it is; undefined: the step's region. */
  readonly region: string | undefined
}

const part = '[\\w.-]{1,64}'
const forms: readonly { readonly kind: Reference['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'schedule',
    pattern: new RegExp(
      `^arn:[\\w-]+:scheduler:(?<region>[\\w-]+):\\d{12}:schedule/(?<within>${part})/(?<name>${part})$`,
    ),
  },
  {
    kind: 'rule',
    pattern: new RegExp(
      `^arn:[\\w-]+:events:(?<region>[\\w-]+):\\d{12}:rule/((?<within>[\\w./-]{1,256})/)?(?<name>${part})$`,
    ),
  },
  { kind: 'rule', pattern: new RegExp(`^rule:((?<within>[\\w./-]{1,256})/)?(?<name>${part})$`) },
  { kind: 'schedule', pattern: new RegExp(`^((?<within>${part})/)?(?<name>${part})$`) },
]

/** `<name>`, `<group>/<name>`, `rule:<name>`, `rule:<bus>/<name>`, or an ARN; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  for (const { kind, pattern } of forms) {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) continue
    return { kind, within: groups.within ?? 'default', name: groups.name ?? '', region: groups.region }
  }
  return undefined
}

/** As people read it: `schedule nightly`, `rule sweep of event bus jobs`. */
export function describeReference({ kind, within, name }: Reference): string {
  if (kind === 'rule') return within === 'default' ? `rule ${name}` : `rule ${name} of event bus ${within}`
  return within === 'default' ? `schedule ${name}` : `schedule ${name} of group ${within}`
}
