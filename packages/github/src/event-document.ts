/** Reading of the event's own document, for commands that load neither Octokit nor the cache. */
export { parseOrigin } from './origin.js'
export { parsePayload } from './payload.js'
