import type { Place } from '../document/problem.js'
import type { Kind, StageName } from './names.js'

/** An input as a workflow would give it, and where the file says so. */
export interface Given {
  readonly text: string
  readonly place: Place
  /** Whose it is, for messages: `services.api.deploy`; empty: the step's, and the place says nothing. */
  readonly path: string
}

export type GivenInputs = ReadonlyMap<string, Given>

/** What a part of the file says of a stage. */
export interface StageSettings {
  readonly place: Place
  /** False: `deploy: false`. */
  readonly isOn: boolean
  readonly inputs: GivenInputs
}

/** Inputs as `defaults`, a service or site, an environment, and one of them in an environment have them. */
export interface Settings {
  /** Of every stage that has them. */
  readonly common: GivenInputs
  readonly stages: ReadonlyMap<StageName, StageSettings>
}

export interface Named {
  readonly name: string
  readonly place: Place
}

/** A service or site. */
export interface Component extends Named {
  readonly kind: Kind
  /** Folders from the workspace, without a slash at the end; none: the whole repository. */
  readonly paths: readonly Named[]
  /** Globs from the workspace. */
  readonly alsoWhen: readonly string[]
  readonly needs: readonly Named[]
  /** What it only comes after. */
  readonly after: readonly Named[]
  readonly settings: Settings
}

export interface Environment extends Named {
  readonly settings: Settings
  /** What differs for a service or site, by its name. */
  readonly components: ReadonlyMap<string, Settings>
}

/** What `slipway.yml` says, read but not held against the actions yet. */
export interface Project {
  readonly components: readonly Component[]
  readonly environments: readonly Environment[]
  readonly defaults: Settings
  /** Globs of what belongs to every service and site; undefined where the file does not say. */
  readonly alsoWhen: readonly string[] | undefined
}

export const noSettings: Settings = { common: new Map(), stages: new Map() }
