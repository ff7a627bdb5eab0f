import { isJsonArray, isJsonObject, textMember, type JsonObject } from '../document/json.js'

const refusedTexts: readonly string[] = ['taskRoleArn', 'executionRoleArn']

/**
 * Drops the few empty values that ECS refuses and that say nothing: "Tags can not be empty.", a role or the credentials
 * of a registry without a name. The console writes them into files. Every other empty value stays: one of a variable
 * means something.
 */
export function withoutRefusedBlanks(definition: JsonObject): JsonObject {
  const { containerDefinitions } = definition
  const members = Object.entries(definition).filter(
    ([name, value]) =>
      !(name === 'tags' && isJsonArray(value) && value.length === 0) &&
      !(refusedTexts.includes(name) && value === ''),
  )
  if (!isJsonArray(containerDefinitions)) return Object.fromEntries(members)
  return {
    ...Object.fromEntries(members),
    containerDefinitions: containerDefinitions.map((container) =>
      isJsonObject(container) ? withoutBlankCredentials(container) : container,
    ),
  }
}

function withoutBlankCredentials(container: JsonObject): JsonObject {
  const { repositoryCredentials } = container
  const isBlank =
    isJsonObject(repositoryCredentials) && textMember(repositoryCredentials, 'credentialsParameter') === ''
  const members = Object.entries(container).filter(([name]) => !isBlank || name !== 'repositoryCredentials')
  return Object.fromEntries(members)
}
