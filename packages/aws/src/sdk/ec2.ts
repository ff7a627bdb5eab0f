// The operations that Slipway calls: what is not named here stays out of the bundles.
export { DescribeSecurityGroupsCommand, DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2'
export type * from '@aws-sdk/client-ec2'
