/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html */
export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

/** The states of CloudWatch alarms by name, as a test sets them; one that was never set is OK. */
export class AlarmStates {
  readonly #states = new Map<string, AlarmState>()
  readonly #watchers: (() => void)[] = []

  /** @param changed called after every change: deployments that watch an alarm have to look */
  watch(changed: () => void): void {
    this.#watchers.push(changed)
  }

  set(name: string, state: AlarmState): void {
    this.#states.set(name, state)
    for (const changed of this.#watchers) changed()
  }

  /** Those of the names whose alarm is raised. */
  raised(names: readonly string[]): readonly string[] {
    return names.filter((name) => this.#states.get(name) === 'ALARM')
  }
}
