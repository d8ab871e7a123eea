export type EmulatorErrorCode = 'encrypted' | 'damaged' | 'empty' | 'external-entity' | 'not-a-document' | 'too-large' | 'not-emulated';

/** The one error of the emulated Word that is not an answer to an add-in: a file that cannot be opened, or a call that is not emulated. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';

  constructor(
    readonly code: EmulatorErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
