/** What went wrong, for code that wants to tell cases apart. */
export type DemarcheErrorCode =
  | 'empty-input'
  | 'not-text'
  | 'too-large'
  | 'bad-html'
  | 'html-reader-missing'
  | 'bad-dossier'
  | 'bad-knowledge'
  | 'model-missing'

/** Every error that Demarche throws on purpose. `message` says what to do. */
export class DemarcheError extends Error {
  override readonly name = 'DemarcheError'
  readonly code: DemarcheErrorCode

  constructor(code: DemarcheErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
