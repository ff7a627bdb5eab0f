import type { Account } from '../account.js'
import { records, required, text, texts } from '../members.js'
import type { Operations } from './operation.js'

export function tagOperations({ tags }: Account): Operations {
  return {
    TagResource: {
      permissions: (input) => [text(input, 'resourceArn') ?? '*'],
      run(input) {
        tags.add(required(input, 'resourceArn'), records(input, 'tags'))
        return {}
      },
    },
    UntagResource: {
      permissions: (input) => [text(input, 'resourceArn') ?? '*'],
      run(input) {
        tags.remove(required(input, 'resourceArn'), texts(input, 'tagKeys'))
        return {}
      },
    },
    ListTagsForResource: {
      permissions: (input) => [text(input, 'resourceArn') ?? '*'],
      run: (input) => ({ tags: tags.of(required(input, 'resourceArn')) }),
    },
  }
}
