import type { Stage } from '../../stage.js'
import { formOf } from '../file/input-forms.js'
import { commonInputs, notOfTheFile, stageNames, stagesOf, type Kind, type StageName } from '../file/names.js'
import { inputSchema, type Schema } from './input-schema.js'
import { observeInputs } from './observe-kinds.js'

/** Where editors find it; the address of the line at the top of the file. */
export const schemaUrl = 'https://raw.githubusercontent.com/org/actions/v1/schema/slipway.schema.json'

/** The descriptions of an action's inputs, by their names. */
export type Descriptions = Readonly<Record<StageName, Readonly<Record<string, string>>>>

/**
 * The JSON Schema of `slipway.yml`, of draft 7: what VS Code's YAML extension and JetBrains' editors know best.
 * It holds what the reader of the file does, as far as a schema can: not what refers to something else.
 */
export function makeSchema(stages: readonly Stage[], descriptions: Descriptions): Schema {
  const observed = new Map(stages.map((stage) => [stage.name, observeInputs(stage)]))
  const inputOf = (stage: StageName, input: string): Schema => {
    const found = observed.get(stage)?.get(input) ?? { kind: undefined, default: '' }
    return inputSchema(formOf(stage, input), found, descriptions[stage][input] ?? '')
  }
  const inputsOf = (stage: StageName): Schema =>
    Object.fromEntries(
      [...(observed.get(stage)?.keys() ?? [])]
        .filter((input) => !notOfTheFile.has(input))
        .sort()
        .map((input) => [input, inputOf(stage, input)]),
    )
  const common = Object.fromEntries(
    commonInputs.map((input) => {
      const owner = stageNames.find((stage) => observed.get(stage)?.has(input)) ?? 'deploy'
      return [input, inputOf(owner, input)]
    }),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl,
    title: 'slipway.yml',
    description: 'What a repository is made of and where it goes: services, sites and environments',
    type: 'object',
    properties: {
      environments: {
        description: 'Where everything is deployed to, each with what differs there',
        ...mappingOf(ref('environment')),
      },
      services: { description: 'Services of ECS, by names of your choice', ...mappingOf(ref('service')) },
      sites: { description: 'Static sites, by names of your choice', ...mappingOf(ref('site')) },
      defaults: { description: 'Inputs for all services and sites', ...settings(stageNames) },
      'also-when': globs(
        'Globs of what belongs to every service and site, in the place of lock and build files',
      ),
    },
    patternProperties: { '^x-': { description: 'Anything: a place for YAML anchors' } },
    additionalProperties: false,
    anyOf: [{ required: ['services'] }, { required: ['sites'] }],
    definitions: {
      service: component('service'),
      site: component('site'),
      environment: {
        ...settings(stageNames, {
          services: { description: 'What differs for a service', ...mappingOf(settings(stagesOf.service)) },
          sites: { description: 'What differs for a site', ...mappingOf(settings(stagesOf.site)) },
        }),
      },
      ...Object.fromEntries(stageNames.map((stage) => [stage, stageSchema(stage, inputsOf(stage))])),
      ...Object.fromEntries(Object.entries(common).map(([name, schema]) => [`input-${name}`, schema])),
    },
  }
}

function component(kind: Kind): Schema {
  return settings(stagesOf[kind], {
    path: texts('Its folder, or a list of folders, from the workspace. Without it, the whole repository'),
    'also-when': globs('Globs of what else it is made of, from the workspace'),
    needs: texts('Services and sites that have to be there first; when one of them changed, so has this one'),
    after: texts('Services and sites that have to be there first, for the order alone'),
  })
}

function settings(stages: readonly StageName[], others: Schema = {}): Schema {
  return {
    type: ['object', 'null'],
    properties: {
      ...others,
      ...Object.fromEntries(stages.map((stage) => [stage, ref(stage)])),
      ...Object.fromEntries(commonInputs.map((input) => [input, ref(`input-${input}`)])),
    },
    additionalProperties: false,
  }
}

const purposes: Readonly<Record<StageName, string>> = {
  test: 'Installs, builds and tests: inputs of run-tests',
  build: 'Builds the image into ECR: inputs of build-and-push-ecr',
  deploy: 'Deploys to ECS: inputs of deploy-ecs-service',
  publish: 'Publishes to S3 and CloudFront: inputs of publish-static-site',
}

function stageSchema(stage: StageName, properties: Schema): Schema {
  const description = `${purposes[stage]}. Nothing behind it runs it as it is; false switches it off`
  return { description, type: ['object', 'null', 'boolean'], properties, additionalProperties: false }
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` }
}

function mappingOf(schema: Schema): Schema {
  return { type: ['object', 'null'], additionalProperties: schema }
}

function texts(description: string): Schema {
  return { description, type: ['string', 'array'], items: { type: 'string' } }
}

function globs(description: string): Schema {
  return texts(description)
}
