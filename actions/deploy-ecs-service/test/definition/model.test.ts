import { RegisterTaskDefinitionRequest$, TaskDefinition$ } from '@aws-sdk/client-ecs'
import { model } from '../../src/definition/model.js'
import { readOnly } from '../../src/ecs/task-definition.js'

/**
 * The SDK's schemas: `[3, namespace, name, traits, members, types]` is a structure, 1 a list, 2 a map; a number is a
 * scalar, and 64 or 128 more than one a list or a map of it.
 */
type Schema = number | readonly unknown[] | (() => Schema)

function modelOf(request: Schema): Record<string, Record<string, string>> {
  const structures: Record<string, Record<string, string>> = {}
  const kindOf = (schema: unknown): string => {
    const found = typeof schema === 'function' ? (schema as () => unknown)() : schema
    if (typeof found === 'number') {
      if (found >= 128) return `map of ${kindOf(found - 128)}`
      if (found >= 64) return `list of ${kindOf(found - 64)}`
      return ['text', 'number', 'boolean'][found] ?? 'any'
    }
    const [kind, , name, , members, types] = found as readonly unknown[]
    // A schema with traits of its own stands in a list with them.
    if (typeof kind !== 'number') return kindOf(kind)
    if (kind === 1) return `list of ${kindOf(members)}`
    if (kind === 2) return `map of ${kindOf(types)}`
    if (kind !== 3) return 'any'
    if (structures[name as string] === undefined) {
      const structure: Record<string, string> = {}
      structures[name as string] = structure
      for (const [index, member] of (members as string[]).entries()) {
        structure[member] = kindOf((types as unknown[])[index])
      }
    }
    return name as string
  }
  kindOf(request)
  return structures
}

it("is what the installed SDK knows of RegisterTaskDefinition's input", () => {
  expect(model).toEqual(modelOf(RegisterTaskDefinitionRequest$ as unknown as Schema))
})

it('what is read-only is what a described definition has, and the input has not', () => {
  const members = (schema: unknown): readonly string[] => (schema as readonly [...unknown[]])[4] as string[]
  const registered = members(RegisterTaskDefinitionRequest$)
  const described = members(TaskDefinition$).filter((member) => !registered.includes(member))
  expect([...readOnly].sort()).toEqual([...described].sort())
})
