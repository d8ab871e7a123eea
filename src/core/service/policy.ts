import type { Action } from '../job';

/** What differs for the letters of one role (template-roles.ts). It can only take away from what holds for everybody. */
export interface RoleRule {
  /** False: letters of this role are written on officers' devices alone. */
  readonly allowed: boolean;
  /** UTF-16 code units in one job; as for everybody when left out. */
  readonly mostCharacters?: number | undefined;
  /** Ids of models, such as the one in the council's own building; those for everybody when empty or left out. */
  readonly models?: readonly string[] | undefined;
  /** Whether hidden words may be shown; as for everybody when left out. */
  readonly officersMayUnhide?: boolean | undefined;
}

/** When people work, as clocks in Britain show it. */
export interface OfficeHours {
  /** "07:00". */
  readonly from: string;
  /** The first minute outside. */
  readonly to: string;
  /** From 0 (Sunday). */
  readonly days: readonly number[];
  readonly jobsAnHourOutside: number;
}

/** What the council allows, as its service keeps it and its pages show it. */
export interface Policy {
  /** True stops every job at once. */
  readonly stopped: boolean;
  /** Which actions go to a model, and up to how many UTF-16 code units a job. */
  readonly actions: Readonly<Record<Action, { readonly allowed: boolean; readonly mostCharacters: number }>>;
  /** Whether an officer may have words left as they are that look like personal data. Numbers that name one person are hidden whatever this says. */
  readonly officersMayUnhide: boolean;
  /** Ids of the models that may be used, in order; empty for all that are configured. */
  readonly models: readonly string[];
  /** Jobs an officer may send in an hour. */
  readonly jobsAnHour: number;
  /** By the role letters are filed under. A role is a class of data as well: children's social care is not parking. */
  readonly roles: Readonly<Record<string, RoleRule>>;
  /** What letters of a role may not be used for, by role: the rest of what is allowed stays. */
  readonly actionsOff: Readonly<Record<string, readonly Action[]>>;
  /** Outside them, fewer jobs an hour. Null for no difference. */
  readonly officeHours: OfficeHours | null;
  /** Tokens the council pays for in a calendar month, in all; 0 for no cap. */
  readonly tokensAMonth: number;
  /** Days audit lines and counts are kept. */
  readonly keepAuditDays: number;
  /** One job in so many is put before its officer with two questions on its quality; 0 for none. */
  readonly qualityCheckOneIn: number;
  /** Whether panes tell which letters were written on the device: counts by team and letter, and nobody's name. */
  readonly countOnDevice: boolean;
}
