import { UserError } from '@slipway/action-kit'

/** A small site: pages, an asset with a hash in its name, one without. */
export const files = {
  'index.html': 'one',
  'a.html': 'one',
  'main.3f2a9c1b.js': 'one',
  'logo.svg': 'one',
}

/** An object that somebody else has put there. */
export const theirs = { etag: '"theirs"', size: 1, headers: { contentType: '', cacheControl: '' } }

export const denied = (): Error => new UserError('AWS denied it', { hint: 'Allow it' })
