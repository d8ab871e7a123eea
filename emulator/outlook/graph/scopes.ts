/** The scopes a token of ours names after a colon: `emulated:Mail.Read`. None named: everything is allowed. */
export function scopesOf(authorization: string): readonly string[] {
  const named = /^Bearer [^:]*:(.*)$/.exec(authorization)?.[1] ?? '';
  return named === '' ? [] : named.split(',');
}

/** documented: reading needs Mail.Read, changing and drafting Mail.ReadWrite; both with .Shared in somebody else's mailbox. */
export function allows(scopes: readonly string[], method: string, shared: boolean): boolean {
  if (scopes.length === 0) return true;
  const ending = shared ? '.Shared' : '';
  return scopes.includes(`Mail.ReadWrite${ending}`) || (method === 'GET' && scopes.includes(`Mail.Read${ending}`));
}
