/** A failure an add-in is told of, with Office's own code. documented codes: word.errorcodes and testing/application-specific-api-error-handling. */
export class WireError extends Error {
  override readonly name = 'WireError';

  constructor(
    readonly code:
      | 'AccessDenied'
      | 'GeneralException'
      | 'InvalidArgument'
      | 'ItemNotFound'
      | 'NotAllowed'
      | 'NotImplemented'
      | 'SearchDialogIsOpen'
      | 'SearchStringInvalidOrTooLong'
      | 'ApiNotFound'
      | 'InvalidObjectPath'
      | 'RequestPayloadSizeLimitExceeded'
      | 'ResponsePayloadSizeLimitExceeded',
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export function notFound(location: string): WireError {
  return new WireError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function invalidArgument(location: string, why = 'The argument is invalid or missing or has an incorrect format.'): WireError {
  return new WireError('InvalidArgument', why, location);
}

export function notEmulated(location: string): WireError {
  return new WireError('ApiNotFound', `${location} is not emulated. See docs/emulator.md for what is.`, location);
}
