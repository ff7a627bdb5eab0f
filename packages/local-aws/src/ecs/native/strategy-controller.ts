import { record } from '../members.js'
import type { DeploymentController } from '../deployment-controller.js'
import type { Service } from '../service.js'
import { nativeStrategy } from './strategy.js'

/** Services of the controller ECS: their strategy can change with every update. */
export class StrategyController implements DeploymentController {
  constructor(
    private readonly service: Service,
    private readonly rolling: DeploymentController,
    private readonly native: DeploymentController,
  ) {}

  reconcile(): void {
    const configuration = record(this.service.settings, 'deploymentConfiguration') ?? {}
    const controller = nativeStrategy(configuration) === undefined ? this.rolling : this.native
    controller.reconcile()
  }
}
