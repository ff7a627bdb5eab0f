import { code, codeBlock, escapeMarkdown } from '@slipway/action-kit'
import type { ContainerLog } from '../failure/container-log.js'
import type { Diagnosis } from '../failure/diagnose.js'

/** Why, what AWS said, the log's last lines, and what to do. */
export function describeDiagnosis(diagnosis: Diagnosis): readonly string[] {
  const { cause, failedTasks, reason, target, log, advice } = diagnosis
  const count = failedTasks > 1 ? ` (${failedTasks} tasks)` : ''
  return [
    `**Why:** ${escapeMarkdown(cause)}${count}`,
    ...(reason === undefined || reason === cause ? [] : [`ECS says: ${escapeMarkdown(reason)}`]),
    ...(target === undefined ? [] : [`The load balancer says: ${escapeMarkdown(target)}`]),
    ...(log === undefined ? [] : describeLog(log)),
    ...(advice.length === 0 ? [] : [`**What to do:**\n\n${advice.map(describeAdvice).join('\n')}`]),
  ]
}

/** A paste-ready statement keeps its lines. */
function describeAdvice(advice: string): string {
  return advice.includes('\n') ? `\n${codeBlock(advice)}\n` : `- ${escapeMarkdown(advice)}`
}

function describeLog({ container, source, lines, note }: ContainerLog): readonly string[] {
  if (note !== undefined) return [escapeMarkdown(note)]
  const from = source === undefined ? '' : ` (${code(source)})`
  return [
    `The last log lines of container ${code(container)}${from}:\n\n${codeBlock(lines.map((line) => line.trimEnd()).join('\n'))}`,
  ]
}
