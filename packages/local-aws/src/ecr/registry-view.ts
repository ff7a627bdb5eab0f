import type { PolicyDocument } from '../identity/policy-document.js'
import type { Json } from '../json-service.js'
import { readTemplate } from './creation-template.js'
import { makeRepository } from './make-repository.js'
import type { Registry } from './registry.js'
import { setPolicy } from './set-policy.js'

/** One registry as those see it who set the scene: what its account's administrator may, without a call. */
export interface RegistryView {
  readonly account: string
  readonly region: string
  /** `127.0.0.2:<port>`, before the repositories' names. */
  readonly host: string
  /** `http://127.0.0.2:<port>` */
  readonly endpoint: string
  /**
   * @param options members of CreateRepository's input: `imageTagMutability`, `imageScanningConfiguration`
   * @throws AwsError RepositoryAlreadyExistsException, InvalidParameterException
   */
  createRepository(name: string, options?: Json): { readonly uri: string; readonly arn: string }
  /** As SetRepositoryPolicy. @throws AwsError RepositoryNotFoundException, MalformedPolicyDocument */
  setPolicy(repositoryName: string, policy: PolicyDocument): void
  /** As CreateRepositoryCreationTemplate, over one that there is. @throws AwsError InvalidParameterException */
  setTemplate(template: Json): void
  /** Tags and digests of a repository's images. @throws AwsError RepositoryNotFoundException */
  tags(repositoryName: string): Readonly<Record<string, string>>
}

export function viewRegistry(registry: Registry): RegistryView {
  return {
    account: registry.place.account,
    region: registry.place.region,
    host: registry.host,
    endpoint: `http://${registry.host}`,
    createRepository(name, options = {}) {
      const made = makeRepository(registry, { ...options, repositoryName: name })
      return { uri: registry.uriOf(made), arn: made.arn }
    },
    setPolicy: (repositoryName, policy) =>
      setPolicy(registry.repository(repositoryName), JSON.stringify(policy)),
    setTemplate(input) {
      const template = readTemplate(input, registry.now(), registry.place)
      registry.templates.set(template.prefix, template)
    },
    tags: (repositoryName) => Object.fromEntries(registry.repository(repositoryName).tags),
  }
}
