import { documentOf, json, textOf, type Reply, type Request } from './http.js'
import { page } from './pages.js'
import { userOf } from './tokens.js'

export interface StoredComment {
  readonly id: number
  /** Of the issue or pull request. */
  readonly number: number
  readonly login: string
  body: string
}

const limit = 65_536

/** The comments on issues and pull requests of a repository. */
export class Comments {
  readonly all: StoredComment[] = []

  constructor(private readonly repositoryUrl: string) {}

  add(number: number, login: string, body: string): StoredComment {
    const comment = { id: this.all.length + 1, number, login, body }
    this.all.push(comment)
    return comment
  }

  list(number: number, request: Request, url: string): Reply {
    const found = this.all.filter((comment) => comment.number === number)
    return page(
      request,
      url,
      found.map((comment) => this.#shown(comment)),
    )
  }

  create(number: number, login: string, request: Request): Reply {
    const body = textOf(documentOf(request).body)
    return refuse(body) ?? json(201, this.#shown(this.add(number, login, body)))
  }

  update(id: number, request: Request): Reply {
    const comment = this.all.find((candidate) => candidate.id === id)
    if (comment === undefined) return json(404, { message: 'Not Found' })
    const body = textOf(documentOf(request).body)
    const refusal = refuse(body)
    if (refusal !== undefined) return refusal
    comment.body = body
    return json(200, this.#shown(comment))
  }

  #shown({ id, number, login, body }: StoredComment): unknown {
    const html_url = `${this.repositoryUrl}/pull/${number}#issuecomment-${id}`
    return { id, body, html_url, user: userOf(login) }
  }
}

function refuse(body: string): Reply | undefined {
  if (body === '') return json(422, { message: 'Validation Failed: body cannot be blank' })
  if (Array.from(body).length <= limit) return undefined
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data' }]
  return json(422, { message: `Body is too long (maximum is ${limit} characters)`, errors })
}
