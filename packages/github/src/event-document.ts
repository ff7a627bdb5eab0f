/** Reading of the event's own document, for commands that load neither Octokit nor the cache. */
export { isOfPullRequest, parseFollowedRun, type FollowedRun } from './followed-run.js'
export { parseOrigin } from './origin.js'
export { parsePayload } from './payload.js'
