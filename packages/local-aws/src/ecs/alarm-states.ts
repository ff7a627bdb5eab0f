/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html */
export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

/** The states of CloudWatch alarms by name, as a test sets them; one that was never set is OK. */
export class AlarmStates {
  readonly #states = new Map<string, AlarmState>()

  /** @param changed called after every change: deployments that watch the alarm have to look */
  constructor(private readonly changed: () => void) {}

  set(name: string, state: AlarmState): void {
    this.#states.set(name, state)
    this.changed()
  }

  /** Those of the names whose alarm is raised. */
  raised(names: readonly string[]): readonly string[] {
    return names.filter((name) => this.#states.get(name) === 'ALARM')
  }
}
