/** What happened in the emulated application. Payloads that office.js expects with an event come from `eventPayload`. */
export type OfficeEvent =
  'selection-changed' | 'changed' | 'item-changed' | 'selected-items-changed' | 'recipients-changed' | 'attachments-changed';

export interface OfficeStatistics {
  /** Round trips of document calls: one `context.sync` each. */
  readonly syncs: number;
  readonly calls: Readonly<Record<string, number>>;
}

/** What Word and Outlook have in common for an add-in: the door that the wire protocol knocks at. */
export interface OfficeApplication {
  /** 32 Word, 64 Outlook: office.js's own numbers for the web. */
  readonly appNumber: 32 | 64;
  readonly requirementMatrix: Readonly<Record<string, string>>;
  /** One call by its dispatch id, parameters and result fields as on the wire. Throws an error with code 'not-emulated' for what it does not know. */
  execute(dispatchId: number, parameters: Record<string, unknown>): Promise<Record<string, unknown>>;
  subscribe(listener: (event: OfficeEvent) => void): () => void;
  statistics(): OfficeStatistics;
  /** Outlook only: what office.js calls the initial data of the open item; null when no item is open. */
  initialData?(): Record<string, unknown> | null;
  /** Outlook only: what the supplement changes in the pane, for another client than the web's. */
  readonly emulated?: { readonly platform?: string; readonly lacks: readonly string[]; readonly labels: boolean };
  /** Settings the add-in stored, as `{key: json}`; Word's document settings or Outlook's roaming settings. */
  storedSettings(): Readonly<Record<string, string>>;
}
