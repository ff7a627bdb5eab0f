/** How a member of CreateService is written. */
export type MemberKind = 'text' | 'whole number' | 'boolean' | 'object' | 'list of objects'

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
export const memberKinds: Readonly<Record<string, MemberKind>> = {
  availabilityZoneRebalancing: 'text',
  capacityProviderStrategy: 'list of objects',
  clientToken: 'text',
  cluster: 'text',
  deploymentConfiguration: 'object',
  deploymentController: 'object',
  desiredCount: 'whole number',
  enableECSManagedTags: 'boolean',
  enableExecuteCommand: 'boolean',
  gatewayConnectors: 'list of objects',
  healthCheckGracePeriodSeconds: 'whole number',
  launchType: 'text',
  loadBalancers: 'list of objects',
  monitoring: 'object',
  networkConfiguration: 'object',
  placementConstraints: 'list of objects',
  placementStrategy: 'list of objects',
  platformVersion: 'text',
  propagateTags: 'text',
  role: 'text',
  schedulingStrategy: 'text',
  serviceConnectConfiguration: 'object',
  serviceName: 'text',
  serviceRegistries: 'list of objects',
  tags: 'list of objects',
  taskDefinition: 'text',
  volumeConfigurations: 'list of objects',
  vpcLatticeConfigurations: 'list of objects',
}

// What DescribeServices answers and CreateService does not take.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
const readOnly = new Set([
  'clusterArn',
  'createdAt',
  'createdBy',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'deployments',
  'events',
  'pendingCount',
  'platformFamily',
  'resourceManagementType',
  'roleArn',
  'runningCount',
  'serviceArn',
  'status',
  'taskSets',
])

export function isReadOnly(member: string): boolean {
  return readOnly.has(member)
}

/** Members of which the service keeps what is not named. The others are replaced as a whole. */
export const mergedMembers: readonly string[] = ['deploymentConfiguration', 'networkConfiguration']
