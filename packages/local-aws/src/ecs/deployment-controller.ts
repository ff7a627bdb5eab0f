/** A deployment strategy at work on one service: rolling, and one for each further strategy. */
export interface DeploymentController {
  /** Looks at the service and takes the next steps; called at every change and at every poll. */
  reconcile(): void
}
