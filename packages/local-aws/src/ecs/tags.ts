import type { Json } from '../json-service.js'
import { text } from './members.js'

/** The tags of everything that has an ARN. */
export class Tags {
  readonly #byArn = new Map<string, Map<string, string>>()

  add(arn: string, tags: readonly Json[]): void {
    const own = this.#byArn.get(arn) ?? new Map<string, string>()
    for (const tag of tags) own.set(text(tag, 'key') ?? '', text(tag, 'value') ?? '')
    this.#byArn.set(arn, own)
  }

  remove(arn: string, keys: readonly string[]): void {
    for (const key of keys) this.#byArn.get(arn)?.delete(key)
  }

  /** As the API lists them. */
  of(arn: string): readonly { readonly key: string; readonly value: string }[] {
    return [...(this.#byArn.get(arn) ?? [])].map(([key, value]) => ({ key, value }))
  }
}
