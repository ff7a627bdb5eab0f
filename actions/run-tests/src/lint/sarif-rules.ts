import { asNumber, asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import type { Finding } from './finding.js'

export interface SarifRules {
  /** The rule's own description of itself; nothing when the file has none. */
  find(result: JsonObject): JsonObject | undefined
  levelOf(result: JsonObject): Finding['level']
  /** Messages by id that any rule may use. */
  readonly strings: JsonObject
}

/** The rules of one run: the driver's, and those of its extensions (plugins). */
export function createSarifRules(run: JsonObject): SarifRules {
  const tool = isObject(run.tool) ? run.tool : {}
  const driver = isObject(tool.driver) ? tool.driver : {}
  const extensions = asObjects(tool.extensions)
  const all = [driver, ...extensions].flatMap(({ rules }) => asObjects(rules))
  const byId = new Map(all.map((rule) => [asText(rule.id), rule]))
  const overrides = asObjects(run.invocations).flatMap(({ ruleConfigurationOverrides }) =>
    asObjects(ruleConfigurationOverrides),
  )

  const find = (result: JsonObject): JsonObject | undefined => {
    const reference = isObject(result.rule) ? result.rule : {}
    const id = asText(result.ruleId) ?? asText(reference.id)
    const component = isObject(reference.toolComponent) ? asNumber(reference.toolComponent.index) : undefined
    const rules = asObjects((component === undefined ? driver : extensions[component])?.rules)
    const indexed = rules[asNumber(result.ruleIndex) ?? asNumber(reference.index) ?? -1]
    return indexed ?? (id === undefined ? undefined : byWidening(id, byId))
  }

  return {
    find,
    strings: isObject(driver.globalMessageStrings) ? driver.globalMessageStrings : {},
    levelOf(result) {
      const own = asText(result.level)
      if (own !== undefined) return toLevel(own)
      // Section 3.27.10: only what failed has a level of its rule.
      if (result.kind !== undefined && result.kind !== 'fail') return 'note'
      const rule = find(result)
      const override = overrides.find(
        ({ descriptor }) => isObject(descriptor) && descriptor.id !== undefined && descriptor.id === rule?.id,
      )
      return toLevel(configuredLevel(override?.configuration) ?? configuredLevel(rule?.defaultConfiguration))
    },
  }
}

/** Section 3.27.5: `CA1000/1` is a special case of the rule `CA1000`. */
function byWidening(id: string, byId: ReadonlyMap<string | undefined, JsonObject>): JsonObject | undefined {
  for (let at = id.length; at > 0; at = id.lastIndexOf('/', at - 1)) {
    const rule = byId.get(id.slice(0, at))
    if (rule !== undefined) return rule
  }
  return undefined
}

function configuredLevel(configuration: unknown): string | undefined {
  return isObject(configuration) ? asText(configuration.level) : undefined
}

/** `warning` is the default (section 3.50.3); what has no level (`none`) is told, and fails nothing. */
function toLevel(level: string | undefined): Finding['level'] {
  if (level === 'error') return 'error'
  return level === 'note' || level === 'none' ? 'note' : 'warning'
}
