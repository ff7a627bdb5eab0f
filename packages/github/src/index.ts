export {
  announceDeployment,
  withdrawDeployments,
  type Announcement,
  type DeploymentNews,
  type FinalState,
  type Withdrawal,
} from './announce.js'
export type { Answer, Done, Refusal } from './answer.js'
export { openCache, type CacheContext, type CachedText, type TextCache } from './cache.js'
export type { ChangedLines } from './changed-lines.js'
export type { ChangedSince } from './changed-since.js'
export type { CheckRun, PlacedAnnotation, PublishedCheckRun } from './check-run.js'
export { footerOf } from './comment-footer.js'
export { commentOnPullRequest, type CommentNews } from './comment-on.js'
export type { DeploymentStatus, NewDeployment } from './deployments.js'
export { readEvent, type GitHubEvent, type PullRequest } from './event.js'
export { openGitHub, type GitHub, type GitHubOptions } from './github.js'
export { lastWordsMs, type ReportContext } from './report-context.js'
export type { LastDeployment } from './last-deployment.js'
export { fitSections, type FittedSections, type Section } from './sections.js'
export type { PublishedComment, StickyComment } from './sticky-comment.js'
export { readTestedEvent, type TestedEvent } from './tested-event.js'
