// The operations that Slipway calls: what is not named here stays out of the bundles.
export { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
export type * from '@aws-sdk/client-service-quotas'
