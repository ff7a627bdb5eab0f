/** The report ends before its end: what wrote it was ended, or the disk was full. */
export class CutReport extends Error {
  override readonly name = 'CutReport'
}
