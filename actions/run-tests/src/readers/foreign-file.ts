/** Nothing in the file says that it is a report of any kind. */
export class ForeignFile extends Error {
  override readonly name = 'ForeignFile'
}
