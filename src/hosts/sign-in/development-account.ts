import type { Account, Person } from '../../core/account';

/** Whom one may be in a preview, as "id;team;roles": the gateway's development sign-in takes their word. All invented. */
const developmentPeople = [
  'officer-one;team-one;officer',
  'champion-one;team-one;champion',
  'lawyer-one;legal;legal-approver',
  'governance-one;governance;information-governance',
  'auditor-one;governance;auditor',
  'administrator-one;digital;administrator',
] as const;

/** An account for a preview on one machine. A gateway in production refuses it: there it is nobody's. */
export function developmentAccount(): Account {
  let chosen: string = developmentPeople[0];
  const person = (): Person => {
    const [id = ''] = chosen.split(';');
    return { id, name: id };
  };
  return {
    people: developmentPeople,
    headers: () => Promise.resolve({ 'x-development-officer': chosen }),
    signIn: (as) => {
      chosen = as ?? developmentPeople[0];
      return Promise.resolve(person());
    },
    signOut: () => Promise.resolve(),
    person,
  };
}
