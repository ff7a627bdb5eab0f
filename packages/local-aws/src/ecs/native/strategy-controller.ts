import type { DeploymentController } from '../deployment-controller.js'
import type { Service } from '../service.js'
import { nativeStrategy } from './strategy.js'

/** Services of the controller ECS: every deployment has the strategy that its service had when it began. */
export class StrategyController implements DeploymentController {
  constructor(
    private readonly service: Service,
    private readonly rolling: DeploymentController,
    private readonly native: DeploymentController,
  ) {}

  reconcile(): void {
    const configuration = this.service.currentRecord?.configuration ?? {}
    const controller = nativeStrategy(configuration) === undefined ? this.rolling : this.native
    controller.reconcile()
  }
}
