import type { XmlElement } from '../../read-xml.js'
import { AwsError } from '../../service.js'
import type { CloudFrontAccount } from '../operation.js'
import { listOf } from './settings.js'

/**
 * What UpdateDistribution refuses.
 * Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.html
 * @throws AwsError IllegalUpdate, InconsistentQuantities, InvalidDefaultRootObject, InvalidArgument, NoSuchOrigin,
 *   NoSuchCachePolicy, NoSuchResponseHeadersPolicy, InvalidOriginAccessControl, InvalidFunctionAssociation
 */
export function checkConfig(config: XmlElement, current: XmlElement, account: CloudFrontAccount): void {
  if (config.value('CallerReference') !== current.value('CallerReference')) {
    throw new AwsError('IllegalUpdate', "The caller reference of a distribution can't be changed.")
  }
  checkQuantities(config)
  if (/^\/|[^\w\-.*$/~'"&]/.test(config.value('DefaultRootObject') ?? '')) {
    throw new AwsError('InvalidDefaultRootObject', 'The parameter DefaultRootObject is not valid.')
  }
  const origins = listOf(config, 'Origins', 'Origin')
  for (const origin of origins) checkOrigin(origin, account)
  const standard = config.child('DefaultCacheBehavior')
  if (standard === undefined)
    throw new AwsError('InvalidArgument', 'The parameter DefaultCacheBehavior is required.')
  for (const behavior of [standard, ...listOf(config, 'CacheBehaviors', 'CacheBehavior')]) {
    const target = behavior.value('TargetOriginId')
    if (!origins.some((origin) => origin.value('Id') === target)) {
      throw new AwsError('NoSuchOrigin', 'One or more of your origins do not exist.', 404)
    }
    checkPolicies(behavior, account)
    for (const association of listOf(behavior, 'FunctionAssociations', 'FunctionAssociation')) {
      checkAssociation(association.value('FunctionARN') ?? '', account)
    }
  }
}

function checkQuantities(element: XmlElement): void {
  const quantity = element.value('Quantity')
  const items = element.child('Items')?.children ?? []
  if (quantity !== undefined && Number(quantity) !== items.length) {
    throw new AwsError('InconsistentQuantities', "The value of Quantity and the size of Items don't match.")
  }
  element.children.forEach(checkQuantities)
}

function checkOrigin(origin: XmlElement, { policies }: CloudFrontAccount): void {
  const path = origin.value('OriginPath') ?? ''
  if (path !== '' && (!path.startsWith('/') || path.endsWith('/') || path.length > 255)) {
    throw new AwsError('InvalidArgument', 'The parameter OriginPath begins with / and does not end with one.')
  }
  const control = origin.value('OriginAccessControlId') ?? ''
  if (control === '') return
  try {
    policies.control(control)
  } catch {
    throw new AwsError('InvalidOriginAccessControl', 'The origin access control is not valid.')
  }
}

function checkPolicies(behavior: XmlElement, { policies }: CloudFrontAccount): void {
  const cachePolicy = behavior.value('CachePolicyId')
  const isLegacy = behavior.child('ForwardedValues') !== undefined
  if (cachePolicy !== undefined) {
    policies.cache(cachePolicy)
    if (isLegacy) {
      throw new AwsError(
        'InvalidArgument',
        'The parameter ForwardedValues cannot be used when a cache policy is associated to the cache behavior.',
      )
    }
  } else if (!isLegacy) {
    throw new AwsError('InvalidArgument', 'The parameter ForwardedValues is required.')
  }
  const headersPolicy = behavior.value('ResponseHeadersPolicyId')
  if (headersPolicy !== undefined) policies.headers(headersPolicy)
}

function checkAssociation(arn: string, { functions }: CloudFrontAccount): void {
  if (functions.withArn(arn)?.live !== undefined) return
  throw new AwsError(
    'InvalidFunctionAssociation',
    `The function ${arn} does not exist, or was not published to the LIVE stage.`,
  )
}
