import { code, codeBlock, escapeMarkdown } from '@slipway/action-kit'
import type { ContainerLog } from '../failure/container-log.js'
import type { Diagnosis } from '../failure/diagnose.js'
import { readable } from './readable.js'

/** Why, what AWS said, the log's last lines, and what to do. */
export function describeDiagnosis(diagnosis: Diagnosis): readonly string[] {
  const { cause, failedTasks, reason, target, log, advice } = diagnosis
  const count = failedTasks > 1 ? ` (${failedTasks} tasks)` : ''
  return [
    `**Why:** ${text(cause)}${count}`,
    ...(reason === undefined || reason === cause ? [] : [`ECS says: ${text(reason)}`]),
    ...(target === undefined ? [] : [`The load balancer says: ${text(target)}`]),
    ...(log === undefined ? [] : describeLog(log)),
    ...(advice.length === 0 ? [] : [`**What to do:**\n\n${advice.map(describeAdvice).join('\n')}`]),
  ]
}

/** A paste-ready statement keeps its lines. */
function describeAdvice(advice: string): string {
  return advice.includes('\n') ? `\n${codeBlock(advice)}\n` : `- ${text(advice)}`
}

function describeLog({ container, source, lines, note }: ContainerLog): readonly string[] {
  if (note !== undefined) return [text(note)]
  const from = source === undefined ? '' : ` (${code(source)})`
  return [
    `The last log lines of container ${code(container)}${from}:\n\n${codeBlock(readable(lines.map((line) => line.trimEnd()).join('\n')))}`,
  ]
}

function text(outside: string): string {
  return escapeMarkdown(readable(outside))
}
