import type { OfficerRole } from './officer-role';

/** Who is signed in, told to themselves. */
export interface Me {
  /** The directory's opaque id. */
  readonly id: string;
  readonly team: string;
  readonly roles: readonly OfficerRole[];
  readonly council: string;
  readonly nation: 'England' | 'Wales';
}

/** What runs, for those who answer for it. */
export interface Running {
  readonly council: string;
  readonly stopped: boolean;
  /** In order of use; without keys. */
  readonly models: readonly { readonly id: string; readonly model: string; readonly server: string }[];
  readonly store: 'folder' | 'postgresql';
  readonly signIn: 'development' | 'entra';
  readonly templates: number;
  readonly notApproved: number;
  readonly expired: number;
}
