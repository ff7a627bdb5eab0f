import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import type { Time } from '../../time.js'
import { absentTemplate, readPrefix, readTemplate, type CreationTemplate } from '../creation-template.js'
import { optionalTexts } from '../input.js'
import { page } from '../page.js'
import type { RegistryBook } from '../registry-book.js'
import { seconds } from './repositories.js'

/** Create, Update, Describe and DeleteRepositoryCreationTemplate. */
export function templateOperations(
  registries: RegistryBook,
  time: Time,
): Readonly<Record<string, JsonOperation>> {
  const permissions: JsonOperation['permissions'] = () => ['*']
  const find = (input: Json, caller: Caller): CreationTemplate => {
    const { templates, id } = registries.called({}, caller)
    const prefix = readPrefix(input)
    const found = templates.get(prefix)
    if (found === undefined) throw absentTemplate(prefix, id)
    return found
  }
  return {
    CreateRepositoryCreationTemplate: {
      permissions,
      run: (input, caller) => {
        const { templates, id, place } = registries.called({}, caller)
        const template = readTemplate(input, time.now(), place)
        if (templates.has(template.prefix)) {
          throw new AwsError(
            'TemplateAlreadyExistsException',
            `The Repository Creation Template with prefix '${template.prefix}' already exists in the registry with id '${id}'`,
          )
        }
        templates.set(template.prefix, template)
        return { registryId: id, repositoryCreationTemplate: describeTemplate(template) }
      },
    },
    UpdateRepositoryCreationTemplate: {
      permissions,
      run: (input, caller) => {
        const { templates, id, place } = registries.called({}, caller)
        const template = readTemplate(input, time.now(), place, find(input, caller))
        templates.set(template.prefix, template)
        return { registryId: id, repositoryCreationTemplate: describeTemplate(template) }
      },
    },
    DescribeRepositoryCreationTemplates: {
      permissions,
      run: (input, caller) => {
        const { templates, id } = registries.called({}, caller)
        const found = optionalTexts(input, 'prefixes')?.map((prefix) => find({ prefix }, caller)) ?? [
          ...templates.values(),
        ]
        const { items, nextToken } = page(found, input)
        return { registryId: id, repositoryCreationTemplates: items.map(describeTemplate), nextToken }
      },
    },
    DeleteRepositoryCreationTemplate: {
      permissions,
      run: (input, caller) => {
        const { templates, id } = registries.called({}, caller)
        const template = find(input, caller)
        templates.delete(template.prefix)
        return { registryId: id, repositoryCreationTemplate: describeTemplate(template) }
      },
    },
  }
}

function describeTemplate(template: CreationTemplate): Json {
  const { prefix, appliedFor, settings, createdAt, updatedAt } = template
  return {
    prefix,
    appliedFor,
    imageTagMutability: 'MUTABLE',
    encryptionConfiguration: { encryptionType: 'AES256' },
    ...settings,
    createdAt: seconds(createdAt),
    updatedAt: seconds(updatedAt),
  }
}
