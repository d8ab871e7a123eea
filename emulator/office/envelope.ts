/** One message of office.js's own protocol (XDM), always JSON text on the wire. Facts: docs/emulator.md, "The wire". */
export interface Request {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const kinds = ['invoke', 'register', 'unregister'] as const;

/** Reads a request. Gives undefined for anything that is not one: other scripts post messages too. */
export function readRequest(text: unknown): Request | undefined {
  if (typeof text !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const fields = message as Record<string, unknown>;
  const kind = kinds[Number(fields['_actionType'])];
  const action = fields['_actionName'];
  const conversation = fields['_conversationId'];
  if (fields['_messageType'] !== 0 || kind === undefined || typeof action !== 'string' || typeof conversation !== 'string')
    return undefined;
  return { action, kind, conversation, correlation: Number(fields['_correlationId']), data: fields['_data'] };
}

function response(
  action: string,
  conversation: string,
  correlation: number,
  data: unknown,
  errorCode: number,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

export function answer(request: Request, data: unknown, errorCode = 0): string {
  return response(request.action, request.conversation, request.correlation, data, errorCode, 0);
}

export function eventMessage(name: string, conversation: string, data: unknown): string {
  return response(name, conversation, 0, data, 0, 1);
}
