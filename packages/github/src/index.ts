export { readEvent, type GitHubEvent, type PullRequest } from './event.js'
