import { formatDuration, UserError, withHeartbeat, type Context } from '@slipway/action-kit'
import { asText, isObject, type JsonObject } from '../readers/json.js'
import { displayable } from '../results/displayable.js'
import type { SonarPlan } from './plan-sonar.js'
import type { QualityGate } from './quality-gate.js'
import { readQualityGate } from './read-quality-gate.js'
import { createSonarClient, type SonarClient } from './sonar-client.js'
import { readNewTaskReports, type TaskReport } from './task-report.js'

const firstPauseMs = 1_000
const longestPauseMs = 10_000
const heartbeatMs = 30_000

type WaitContext = Pick<Context, 'clock' | 'env' | 'log' | 'signal'>

/** Whether a scanner that ran since the plan was made has sent an analysis, whatever became of it then. */
export async function hasSentAnalysis({ directory, before }: SonarPlan): Promise<boolean> {
  return (await readNewTaskReports(directory, before)).length > 0
}

/**
 * Waits until the server has worked through what the scanner sent, and reads the quality gate. To be called when the
 * plan's command has ended with success.
 * @throws UserError when the scanner left no word of an analysis, the server could not process it, refuses the token or
 *   takes too long
 */
export async function waitForQualityGate(plan: SonarPlan, context: WaitContext): Promise<QualityGate> {
  const reports = await readNewTaskReports(plan.directory, plan.before)
  if (reports.length === 0) {
    throw new UserError('The scanner has sent no analysis: it wrote no report-task.txt in this run', {
      hint: `See in its output whether it ran to its end. It must run inside ${plan.directory}.`,
    })
  }
  const client = createSonarClient(plan.server, context)
  const gates: QualityGate[] = []
  for (const report of reports) gates.push(await waitForReport(report, plan, client, context))
  return joinGates(gates)
}

async function waitForReport(
  report: TaskReport,
  { server, timeoutMs }: SonarPlan,
  client: SonarClient,
  context: WaitContext,
): Promise<QualityGate> {
  checkServer(report, server, context)
  const analysisId = await context.log.group('Quality gate', () =>
    waitForTask(report, timeoutMs, client, context),
  )
  const answer = await client.get(
    'api/qualitygates/project_status',
    { analysisId },
    '"Browse" or "Execute Analysis" on the project',
  )
  const gate = readQualityGate(answer, report.dashboardUrl)
  context.log.info(
    `Quality gate: ${gate.status}${report.projectKey === undefined ? '' : ` (${displayable(report.projectKey)})`}`,
  )
  return gate
}

/**
 * The token goes to the configured server whatever the report says, since a report can say anything. The server's own
 * name for itself may rightly differ from the address by which it is reached.
 * Source: SonarQube, ReportPublisher.prepareAndDumpMetadata (server.getPublicRootUrl)
 */
function checkServer({ serverUrl }: TaskReport, server: SonarPlan['server'], { log }: WaitContext): void {
  if (serverUrl === undefined || hostOf(serverUrl) === hostOf(server.url)) return
  if (server.isNamed) {
    log.info(`The analysis is of ${displayable(serverUrl)}; it is asked for at ${server.url}.`)
    return
  }
  throw new UserError(
    `The analysis was sent to ${displayable(serverUrl)}, which the workflow does not name`,
    {
      hint: `The token is sent only to a server that is named: if that is the right one, set sonar-host-url to it. Without it, ${server.url} is asked.`,
    },
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

/** @returns the id of the analysis */
async function waitForTask(
  { taskId }: TaskReport,
  timeoutMs: number,
  client: SonarClient,
  context: WaitContext,
): Promise<string> {
  const { clock, log, signal } = context
  const deadline = clock.now() + timeoutMs
  let known = ''
  const poll = async (): Promise<string> => {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
      const { task } = await client.get('api/ce/task', { id: taskId }, '"Execute Analysis" on the project')
      const { status, analysisId } = isObject(task) ? task : {}
      if (status === 'SUCCESS') return analysisOf(analysisId)
      if (status !== 'PENDING' && status !== 'IN_PROGRESS') throw failureOf(isObject(task) ? task : {})
      if (status !== known) log.info(`The analysis is ${describe(status)}.`)
      known = status
      if (clock.now() + pause > deadline) {
        throw new UserError(`The analysis is still ${describe(status)} after ${formatDuration(timeoutMs)}`, {
          hint: 'The server may be busy: see its background tasks, or give it more with sonar-timeout-minutes.',
        })
      }
      await clock.sleep(pause, signal)
    }
  }
  return withHeartbeat(context, heartbeatMs, () => `The analysis is ${describe(known)}`, poll)
}

function describe(status: string): string {
  if (status === 'PENDING') return 'waiting for its turn on the server'
  return status === 'IN_PROGRESS' ? 'being processed by the server' : 'sent'
}

function analysisOf(id: unknown): string {
  const analysisId = asText(id)
  if (analysisId !== undefined) return analysisId
  throw new UserError('The server has processed the report, but made no analysis of it', {
    hint: 'See the background task on the server.',
  })
}

function failureOf({ status, errorMessage }: JsonObject): Error {
  const told = asText(errorMessage)
  const hint = 'See the background task on the server (Administration, Projects, Background Tasks).'
  if (status === 'CANCELED') return new UserError('The analysis was cancelled on the server', { hint })
  if (status !== 'FAILED')
    return new Error(`The task has a state that is not known: ${JSON.stringify(status)}`)
  const why = told === undefined ? '' : `: ${displayable(told)}`
  return new UserError(`The server could not process the analysis${why}`, { hint })
}

/** Several projects in one run: it fails when one of them does. */
function joinGates(gates: readonly QualityGate[]): QualityGate {
  const [first] = gates
  if (first === undefined || gates.length === 1)
    return first ?? { status: 'none', conditions: [], url: undefined }
  const worst =
    gates.find(({ status }) => status === 'failed') ??
    gates.find(({ status }) => status === 'passed') ??
    first
  return { ...worst, conditions: gates.flatMap(({ conditions }) => conditions) }
}
