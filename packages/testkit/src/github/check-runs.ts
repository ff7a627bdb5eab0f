import { documentOf, json, textOf, type Reply, type Request } from './http.js'

export interface StoredAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly start_column?: number
  readonly end_column?: number
}

export interface StoredCheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly externalId: string
  status: string
  conclusion: string
  title: string
  summary: string
  readonly annotations: StoredAnnotation[]
  readonly html_url: string
}

const limits = { annotations: 50, summaryBytes: 65_535, annotationBytes: 64 * 1024, annotationTitle: 255 }

/** The check runs of a repository. Texts of the refusals are GitHub's. */
export class CheckRuns {
  readonly all: StoredCheckRun[] = []

  constructor(private readonly repositoryUrl: string) {}

  create(request: Request): Reply {
    const document = documentOf(request)
    const refusal = refuseOutput(document.output)
    if (refusal !== undefined) return refusal
    if (textOf(document.name) === '' || !/^[0-9a-f]{40}$/.test(textOf(document.head_sha))) {
      return json(422, { message: 'Invalid request.\n\n"name" or "head_sha" is not supplied or malformed.' })
    }
    const id = this.all.length + 1
    const run: StoredCheckRun = {
      id,
      name: textOf(document.name),
      headSha: textOf(document.head_sha),
      externalId: textOf(document.external_id),
      status: textOf(document.status),
      conclusion: textOf(document.conclusion),
      title: '',
      summary: '',
      annotations: [],
      html_url: `${this.repositoryUrl}/runs/${id}`,
    }
    this.all.push(run)
    take(run, document.output)
    return json(201, shown(run))
  }

  list(headSha: string, request: Request): Reply {
    const name = request.query.get('check_name')
    const found = this.all.filter((run) => run.headSha === headSha && (name ?? run.name) === run.name)
    // The latest first.
    return json(200, { total_count: found.length, check_runs: found.reverse().map(shown) })
  }

  get(id: number): Reply {
    const run = this.all.find((candidate) => candidate.id === id)
    return run === undefined ? json(404, { message: 'Not Found' }) : json(200, shown(run))
  }

  update(id: number, request: Request): Reply {
    const run = this.all.find((candidate) => candidate.id === id)
    if (run === undefined) return json(404, { message: 'Not Found' })
    const document = documentOf(request)
    const refusal = refuseOutput(document.output)
    if (refusal !== undefined) return refusal
    if (typeof document.conclusion === 'string') run.conclusion = document.conclusion
    take(run, document.output)
    return json(200, shown(run))
  }
}

/** Annotations are added to those of the requests before. */
function take(run: StoredCheckRun, output: unknown): void {
  const { title, summary, annotations } = partsOf(output)
  if (title !== '') run.title = title
  if (summary !== '') run.summary = summary
  run.annotations.push(...annotations)
}

function refuseOutput(output: unknown): Reply | undefined {
  if (output === undefined) return undefined
  const { title, summary, annotations } = partsOf(output)
  if (title === '' || summary === '') return json(422, { message: 'Invalid request.\n\n"title", "summary"' })
  if (summary.length > limits.summaryBytes) {
    return json(422, {
      message: `Invalid request.\n\nOnly ${limits.summaryBytes} characters are allowed; ${summary.length} were supplied.`,
    })
  }
  // Source: https://github.com/github/docs/issues/35252
  if (Buffer.byteLength(summary) > limits.summaryBytes) return invalid('summary', limits.summaryBytes)
  if (annotations.length > limits.annotations) {
    return json(422, {
      message: `Invalid request.\n\nNo more than ${limits.annotations} items are allowed; ${annotations.length} were supplied.`,
    })
  }
  for (const annotation of annotations) {
    if (Buffer.byteLength(annotation.message) > limits.annotationBytes) {
      return invalid('message', limits.annotationBytes)
    }
    if (Array.from(annotation.title ?? '').length > limits.annotationTitle) {
      return json(422, {
        message: `Invalid request.\n\nOnly ${limits.annotationTitle} characters are allowed`,
      })
    }
    const isPlaced = annotation.path !== '' && !annotation.path.startsWith('/') && annotation.start_line >= 1
    // "This parameter only applies to annotations on the same line."
    const isOneLine = annotation.start_column === undefined || annotation.start_line === annotation.end_line
    if (!isPlaced || !isOneLine) return json(422, { message: 'Validation Failed: annotations' })
  }
  return undefined
}

function invalid(field: string, limit: number): Reply {
  const errors = [
    {
      resource: 'CheckRun',
      code: 'custom',
      field,
      message: `${field} exceeds a maximum bytesize of ${limit}`,
    },
  ]
  return json(422, { message: 'Validation Failed', errors })
}

function partsOf(output: unknown): { title: string; summary: string; annotations: StoredAnnotation[] } {
  const { title, summary, annotations } = (output ?? {}) as Readonly<Record<string, unknown>> // checked below
  return {
    title: textOf(title),
    summary: textOf(summary),
    annotations: Array.isArray(annotations) ? (annotations as StoredAnnotation[]) : [], // a test reads them as such
  }
}

function shown({ headSha, externalId, title, summary, annotations, ...run }: StoredCheckRun): unknown {
  return {
    ...run,
    head_sha: headSha,
    external_id: externalId,
    output: { title, summary, annotations_count: annotations.length },
  }
}
