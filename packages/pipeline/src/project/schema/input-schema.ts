import type { InputForm } from '../file/input-forms.js'
import type { ObservedInput } from './observe-kinds.js'

/** A part of a JSON Schema (draft 7). */
export type Schema = Readonly<Record<string, unknown>>

const scalar = ['string', 'number', 'boolean']
const scalars: Schema = { type: scalar }

/** @param description as the action.yml has it */
export function inputSchema(
  form: InputForm,
  { kind, default: byItself }: ObservedInput,
  description: string,
): Schema {
  const said = { description: description.trim().replace(/\s*\n\s*/g, ' ') }
  switch (kind?.kind) {
    case 'boolean':
      return { ...said, type: 'boolean', ...(byItself !== '' && { default: byItself === 'true' }) }
    case 'choice':
      return { ...said, enum: kind.values, ...(byItself !== '' && { default: byItself }) }
    case 'number':
      return {
        ...said,
        type: [kind.isInteger ? 'integer' : 'number', 'string'],
        // An empty text takes away what stands elsewhere in the file.
        pattern: '^[0-9.]*$',
        ...(kind.min !== undefined && { minimum: kind.min }),
        ...(kind.max !== undefined && { maximum: kind.max }),
        ...(byItself !== '' && { default: Number(byItself) }),
      }
    case undefined:
      return { ...said, ...formSchema(form), ...(byItself !== '' && { default: byItself }) }
  }
}

function formSchema(form: InputForm): Schema {
  switch (form) {
    case 'text':
      return scalars
    case 'lines':
      return { type: [...scalar, 'array'], items: { type: [...scalar, 'object'] } }
    case 'pairs':
    case 'colons':
      return { type: ['string', 'array', 'object'], items: scalars, additionalProperties: scalars }
    case 'json':
      return { type: [...scalar, 'array', 'object'] }
  }
}
