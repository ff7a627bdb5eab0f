import { asNumber, asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import type { Finding } from './finding.js'
import type { JsonFindingsFormat } from './findings-format.js'
import { createSarifLocator } from './sarif-location.js'
import { sarifMessage } from './sarif-message.js'
import { createSarifRules, type SarifRules } from './sarif-rules.js'

/** Static Analysis Results Interchange Format. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: JsonFindingsFormat = {
  name: 'SARIF',
  matches: (value) =>
    isObject(value) && (asText(value.version) ?? '').startsWith('2.1.') && Array.isArray(value.runs),
  read: (value, directory) =>
    isObject(value) ? asObjects(value.runs).flatMap((run) => readRun(run, directory)) : [],
}

type Found = Omit<Finding, 'tool' | 'directory'>

function readRun(run: JsonObject, directory: string): readonly Finding[] {
  const external = isObject(run.externalPropertyFileReferences) ? run.externalPropertyFileReferences : {}
  if (asObjects(external.results).length > 0) throw new Error('its results are in files of their own')
  const driver = isObject(run.tool) && isObject(run.tool.driver) ? run.tool.driver : {}
  const tool = asText(driver.name) ?? 'SARIF'
  const rules = createSarifRules(run)
  const locate = createSarifLocator(run)
  const results = asObjects(run.results).flatMap((result) => readResult(result, rules, locate))
  const found = [...results, ...readNotifications(run, rules, locate, results.length > 0)]
  return found.map((finding) => ({ tool, directory, ...finding }))
}

type Locate = ReturnType<typeof createSarifLocator>

function readResult(result: JsonObject, rules: SarifRules, locate: Locate): readonly Found[] {
  // Section 3.27.24: what the baseline had and this run has not is no finding any more.
  if (isSuppressed(result) || result.baselineState === 'absent') return []
  if (result.kind === 'pass' || result.kind === 'notApplicable') return []
  const rule = rules.find(result)
  const level = rules.levelOf(result)
  return [
    {
      // What the user has taken into the baseline is told, and fails nothing.
      level: result.baselineState === 'unchanged' ? 'note' : level,
      message: sarifMessage(result.message, rule, rules.strings),
      rule: rule === undefined ? asText(result.ruleId) : asText(rule.id),
      url: asText(rule?.helpUri),
      ...locate(asObjects(result.locations)[0]),
    },
  ]
}

/** Section 3.27.23: a suppression that is under review or rejected keeps the result from being suppressed. */
function isSuppressed({ suppressions }: JsonObject): boolean {
  const all = asObjects(suppressions)
  return all.length > 0 && all.every(({ status }) => status === undefined || status === 'accepted')
}

/** What kept the tool from its work: a file that does not parse, a rule that is not there. */
function readNotifications(
  run: JsonObject,
  rules: SarifRules,
  locate: Locate,
  hasResults: boolean,
): readonly Found[] {
  const invocations = asObjects(run.invocations)
  const errors = invocations
    .flatMap((invocation) => [
      ...asObjects(invocation.toolExecutionNotifications),
      ...asObjects(invocation.toolConfigurationNotifications),
    ])
    .filter(({ level }) => level === 'error')
    .map((notification): Found => ({
      level: 'error',
      message: sarifMessage(notification.message, undefined, rules.strings),
      rule: isObject(notification.descriptor) ? asText(notification.descriptor.id) : undefined,
      ...locate(asObjects(notification.locations)[0]),
    }))
  const failed = invocations.find(({ executionSuccessful }) => executionSuccessful === false)
  if (failed === undefined || errors.length > 0 || hasResults) return errors
  const exitCode = asNumber(failed.exitCode)
  const how = exitCode === undefined ? '' : ` (exit code ${exitCode})`
  return [{ level: 'error', message: `The analysis did not come to its end${how}.` }]
}
