import { AwsError, type AwsService } from '../service.js'
import { arn, type World } from '../world.js'
import type { XmlValue } from '../xml.js'
import { ec2Service, type Ec2Question } from './ec2-query.js'

/** The network as far as tasks are placed in it: subnets and security groups. */
export interface Ec2 {
  readonly service: AwsService
  /** @param options the VPC is `vpc-1` unless given; 250 addresses are free */
  createSubnet(id: string, options?: { readonly vpc?: string; readonly free?: number }): void
  createSecurityGroup(id: string, options?: { readonly vpc?: string }): void
  /** From now on, what nobody has made does not exist. Until then every id is of the VPC `vpc-1`. */
  beStrict(): void
}

interface Subnet {
  readonly id: string
  readonly vpc: string
  readonly free: number
}

interface SecurityGroup {
  readonly id: string
  readonly vpc: string
}

const homeVpc = 'vpc-1'

export function createEc2(world: World): Ec2 {
  const subnets = new Map<string, Subnet>()
  const groups = new Map<string, SecurityGroup>()
  let isStrict = false
  return {
    createSubnet: (id, { vpc = homeVpc, free = 250 } = {}) => void subnets.set(id, { id, vpc, free }),
    createSecurityGroup: (id, { vpc = homeVpc } = {}) => void groups.set(id, { id, vpc }),
    beStrict() {
      isStrict = true
    },
    service: ec2Service({
      DescribeSubnets: {
        idParameter: 'SubnetId',
        run: (question) => ({
          subnetSet: items(
            select(question, 'subnet-id', subnets, {
              code: 'InvalidSubnetID.NotFound',
              noun: 'subnet ID',
              stand: isStrict ? undefined : (id) => ({ id, vpc: homeVpc, free: 250 }),
            }).map((subnet) => describeSubnet(world, subnet)),
          ),
        }),
      },
      DescribeSecurityGroups: {
        idParameter: 'GroupId',
        run: (question) => ({
          securityGroupInfo: items(
            select(question, 'group-id', groups, {
              code: 'InvalidGroup.NotFound',
              noun: 'security group',
              stand: isStrict ? undefined : (id) => ({ id, vpc: homeVpc }),
            }).map((group) => describeGroup(world, group)),
          ),
        }),
      },
    }),
  }
}

/** Asked by id, what is missing is an error; asked by filter, it is not in the answer. */
function select<T>(
  { ids, filters }: Ec2Question,
  filter: string,
  known: ReadonlyMap<string, T>,
  about: {
    readonly code: string
    readonly noun: string
    /** Makes up what nobody has made. */
    readonly stand: ((id: string) => T) | undefined
  },
): readonly T[] {
  for (const name of filters.keys()) {
    if (name !== filter) throw new AwsError('InvalidParameterValue', `The embedded AWS has no filter ${name}`)
  }
  const find = (id: string): T | undefined => known.get(id) ?? about.stand?.(id)
  if (ids.length > 0) {
    const missing = ids.filter((id) => find(id) === undefined)
    if (missing.length > 0) {
      const many = missing.length > 1
      const message = `The ${about.noun}${many ? 's' : ''} '${missing.join(', ')}' do${many ? '' : 'es'} not exist`
      throw new AwsError(about.code, message)
    }
  }
  const wanted = ids.length > 0 ? ids : (filters.get(filter) ?? [...known.keys()])
  return wanted.flatMap((id) => find(id) ?? [])
}

function items(values: readonly XmlValue[]): XmlValue {
  return { item: values }
}

function describeSubnet(world: World, { id, vpc, free }: Subnet): XmlValue {
  return {
    subnetId: id,
    subnetArn: arn(world, 'ec2', `subnet/${id}`),
    state: 'available',
    vpcId: vpc,
    cidrBlock: '10.0.0.0/24',
    availableIpAddressCount: free,
    availabilityZone: `${world.region}a`,
    ownerId: world.account,
  }
}

function describeGroup(world: World, { id, vpc }: SecurityGroup): XmlValue {
  return { groupId: id, groupName: id, groupDescription: id, vpcId: vpc, ownerId: world.account }
}
