import type { Json, JsonOperation } from '../../json-service.js'
import { invalid, requiredText, structure } from '../input.js'
import type { RegistryBook } from '../registry-book.js'
import type { Registry } from '../registry.js'
import { readImageId } from './images.js'
import { arnOf, findRepository, namesOf } from './repositories.js'

/** StartImageScan, DescribeImageScanFindings and which kind of scan the registry does. */
export function scanOperations(registries: RegistryBook): Readonly<Record<string, JsonOperation>> {
  const permissions: JsonOperation['permissions'] = (input, caller) => [arnOf(registries, input, caller)]
  const configuration = (registry: Registry): Json => ({
    registryId: registry.id,
    scanningConfiguration: { scanType: registry.scanType, rules: [] },
  })
  return {
    StartImageScan: {
      permissions,
      run: (input, caller) => {
        const repository = findRepository(registries, input, caller)
        const id = readImageId(structure(input, 'imageId'))
        const { manifest } = registries.called(input, caller).scans.start(repository, id)
        return {
          ...namesOf(repository),
          imageId: { ...id, imageDigest: manifest.digest },
          imageScanStatus: { status: 'IN_PROGRESS' },
        }
      },
    },
    DescribeImageScanFindings: {
      permissions,
      run: (input, caller) => {
        const repository = findRepository(registries, input, caller)
        const id = readImageId(structure(input, 'imageId'))
        const found = registries.called(input, caller).scans.describe(repository, id, input)
        return {
          ...namesOf(repository),
          imageId: { ...id, imageDigest: repository.image(id).manifest.digest },
          ...found,
        }
      },
    },
    GetRegistryScanningConfiguration: {
      permissions: () => ['*'],
      run: (input, caller) => configuration(registries.called(input, caller)),
    },
    PutRegistryScanningConfiguration: {
      permissions: () => ['*'],
      run: (input, caller) => {
        const scanType = requiredText(input, 'scanType')
        if (scanType !== 'BASIC' && scanType !== 'ENHANCED') {
          throw invalid('scanType', 'Member must satisfy enum value set: [BASIC, ENHANCED]')
        }
        const registry = registries.called(input, caller)
        registry.scanType = scanType
        return { registryScanningConfiguration: configuration(registry).scanningConfiguration }
      },
    },
  }
}
