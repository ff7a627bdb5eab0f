import { UserError } from '@slipway/action-kit'

/** A file that is written while it is published: recorded as what was hashed, it would not be what was uploaded. */
export function changedMeanwhile(file: { readonly path: string }): UserError {
  return new UserError(`${file.path} changed while it was being published`, {
    hint: 'Let the build end before this step: look for a watcher or a background process that still writes.',
  })
}
