const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Steps of the axis that read well. */
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * second, name: `${count}second` })),
  ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * minute, name: `${count}minute` })),
  ...[1, 2, 3, 6].map((count) => ({ ms: count * hour, name: `${count}hour` })),
]

/** What of a time of day fits beside each other in the width of a summary. */
const mostLabels = 8

/**
 * How a Mermaid Gantt chart begins whose times are milliseconds since the epoch. Its axis shows the viewer's local time, at
 * most nine times of it: left alone, Mermaid writes the labels of a short chart twice and over each other.
 * Source: https://mermaid.js.org/syntax/gantt.html#axis-ticks
 * @param ms from the first bar's begin to the last bar's end
 */
export function ganttHead(ms: number): readonly string[] {
  const step = steps.find((one) => ms / one.ms <= mostLabels) ?? { name: '12hour' }
  return ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', `  tickInterval ${step.name}`]
}
