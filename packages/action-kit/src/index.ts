export { formatDuration, realClock, type Clock } from './clock.js'
export type {
  Annotation,
  Command,
  Context,
  Execution,
  Failure,
  Outputs,
  OutputValue,
  Report,
} from './command.js'
export { concurrently } from './concurrently.js'
export { asError, CancelledError, errorCode, InputError, UserError, type InputFault } from './errors.js'
export { failureReport, reportThrown } from './failure-report.js'
export { formatBytes } from './format-bytes.js'
export { withHeartbeat } from './heartbeat.js'
export { inert } from './inert.js'
export { InputReader, type Declaration } from './inputs.js'
export { lateSignal, type LateSignal } from './late-signal.js'
export { loadHttpClient } from './lazy-http-client.js'
export type { Log } from './log.js'
export { ganttHead } from './gantt.js'
export { code, codeBlock, details, escapeHtml, escapeMarkdown, facts, mermaid, table } from './markdown.js'
export { nearestTo } from './nearest.js'
export { deepestNesting, isNestedTooDeep } from './nesting.js'
export { watchOwnTime, type OwnTime, type Span } from './own-time.js'
export type { ProgramAnswer, ProgramOptions, ProgramResult, Programs } from './programs.js'
export { runAction } from './run-action.js'
export { fitSections } from './summary.js'
export type { TemporaryFiles } from './temporary-files.js'
