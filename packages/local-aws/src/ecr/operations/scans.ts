import type { Json, JsonOperation } from '../../json-service.js'
import { invalid, requiredText, structure } from '../input.js'
import type { Registry } from '../registry.js'
import type { Scans } from '../scans.js'
import { readImageId } from './images.js'
import { arnOf, findRepository, namesOf } from './repositories.js'

/** StartImageScan, DescribeImageScanFindings and which kind of scan the registry does. */
export function scanOperations(registry: Registry, scans: Scans): Readonly<Record<string, JsonOperation>> {
  const permissions = (input: Json): readonly string[] => [arnOf(registry, input)]
  const configuration = (): Json => ({
    registryId: registry.id,
    scanningConfiguration: { scanType: registry.scanType, rules: [] },
  })
  return {
    StartImageScan: {
      permissions,
      run: (input) => {
        const repository = findRepository(registry, input)
        const id = readImageId(structure(input, 'imageId'))
        const { manifest } = scans.start(repository, id)
        return {
          ...namesOf(repository),
          imageId: { ...id, imageDigest: manifest.digest },
          imageScanStatus: { status: 'IN_PROGRESS' },
        }
      },
    },
    DescribeImageScanFindings: {
      permissions,
      run: (input) => {
        const repository = findRepository(registry, input)
        const id = readImageId(structure(input, 'imageId'))
        const found = scans.describe(repository, id)
        return {
          ...namesOf(repository),
          imageId: { ...id, imageDigest: repository.image(id).manifest.digest },
          ...found,
        }
      },
    },
    GetRegistryScanningConfiguration: { permissions: () => ['*'], run: configuration },
    PutRegistryScanningConfiguration: {
      permissions: () => ['*'],
      run: (input) => {
        const scanType = requiredText(input, 'scanType')
        if (scanType !== 'BASIC' && scanType !== 'ENHANCED') {
          throw invalid('scanType', 'Member must satisfy enum value set: [BASIC, ENHANCED]')
        }
        registry.scanType = scanType
        return { registryScanningConfiguration: configuration().scanningConfiguration }
      },
    },
  }
}
