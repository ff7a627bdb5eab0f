export { ensureBaseImage } from './base-image.js'
export { describeWith, pythonTool, type Requirement } from './requirements.js'
export { root, runStep, type StepOptions, type StepResult } from './run-step.js'
export { parseWorkflowCommands, type PrintedAnnotation } from './workflow-commands.js'
