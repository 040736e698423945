/** What the command's exit code says; listed in `demarche --help`. */
export const EXIT = {
  done: 0,
  /** The input could not be read, or is no dossier, or has no such id. */
  failed: 1,
  usage: 2,
  /** `batch` went through, and some articles became error records. */
  partly: 3,
} as const

/** A failure that the user can mend; shown as one line, without a stack. */
export class Refusal extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message)
    this.exitCode = exitCode
  }
}
