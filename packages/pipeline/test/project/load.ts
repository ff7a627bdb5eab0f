import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { showProblem } from '../../src/project/document/show-problem'
import { askInputs } from '../../src/project/file/known-inputs'
import type { GivenInputs } from '../../src/project/file/model'
import { loadProject, type LoadedProject } from '../../src/project/load-project'
import { stages } from '../../src/stages'

/** A workspace with a folder for each of the services and sites of the tests. */
export class Workspace {
  readonly path = mkdtempSync(join(tmpdir(), 'slipway-project-'))

  constructor(...folders: readonly string[]) {
    for (const folder of folders) this.write(`${folder}/index.html`, '')
    for (const folder of ['.', ...folders]) this.write(`${folder}/Dockerfile`, 'FROM scratch')
    this.write(
      'task.json',
      JSON.stringify({ family: 'x', containerDefinitions: [{ name: 'x', image: 'x' }] }),
    )
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true })
    writeFileSync(join(this.path, file), text)
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  load(text: string, given: GivenInputs = new Map()): LoadedProject {
    return loadProject(text, given, { stages, known: knownInputs, workspace: this.path, token: '' })
  }

  /** What is wrong with a file, as people read it, without the excerpts. */
  problemsOf(text: string): readonly string[] {
    return this.load(text).problems.map(
      (problem) => showProblem('slipway.yml', text, problem).split('\n')[0] ?? '',
    )
  }
}

export const knownInputs = askInputs(stages)
