import type { Job } from '../../src/core/job';
import { toProblem } from '../../src/core/problem';
import type { Policy } from '../../src/core/service/policy';
import { openPolicy, policyShape, storedPolicy } from '../../src/gateway/policy';
import { lettersOff } from '../../src/core/service/effective-rule';
import { rulesFor } from '../../src/gateway/policy-rules';

const job: Job = {
  id: '0123456789abcdef',
  action: 'improve',
  template: { id: 'x', version: 1 },
  passages: ['One sentence of the letter.'],
  answers: {},
};
/** A Wednesday, 10:30 in Britain. */
const working = new Date('2026-11-25T10:30:00Z');
const policyWith = (part: Partial<Policy>): Policy => policyShape.parse({ ...openPolicy, ...part });
const rules = (part: Partial<Policy>, role = 'housing', now = working) => rulesFor(policyWith(part), job, { role }, now);
const refused = (part: Partial<Policy>, role?: string): string => {
  try {
    rules(part, role);
    return 'none';
  } catch (thrown) {
    return toProblem(thrown).code;
  }
};

test('letters of one role can be kept from every model while the others go on', () => {
  const part = { roles: { 'childrens-social-care': { allowed: false } } };
  expect(refused(part, 'childrens-social-care')).toBe('not-allowed');
  expect(refused(part)).toBe('none');
});

test('a role can have its own models, its own length and its own hiding, and never more than the policy allows', () => {
  const roles = { housing: { allowed: true, models: ['in-house', 'cloud'], officersMayUnhide: true } };
  expect(rules({ roles }).models).toEqual(['in-house', 'cloud']);
  expect(rules({ roles, models: ['cloud'] }).models).toEqual(['cloud']);
  expect(refused({ roles, models: ['another'] })).toBe('not-allowed');
  expect(rules({ roles, officersMayUnhide: false }).officersMayUnhide).toBe(false);
  expect(rules({ roles: { housing: { allowed: true, officersMayUnhide: false } } }).officersMayUnhide).toBe(false);
  expect(refused({ roles: { housing: { allowed: true, mostCharacters: 5 } } })).toBe('too-long');
  expect(rules({ roles }, 'benefits').models).toBeUndefined();
});

test('letters of a role can be kept from one use while their other uses go on', () => {
  const part = { actionsOff: { 'childrens-social-care': ['improve' as const] } };
  expect(refused(part, 'childrens-social-care')).toBe('not-allowed');
  expect(refused(part)).toBe('none');
  expect(refused({ actionsOff: { 'childrens-social-care': ['draft'] } }, 'childrens-social-care')).toBe('none');
  expect(refused({ actionsOff: { constructor: ['improve'] } as never }, 'housing')).toBe('none');
});

test('outside office hours an officer may send fewer jobs, by the clocks of Britain in summer and winter', () => {
  const officeHours = { from: '08:00', to: '18:00', days: [1, 2, 3, 4, 5], jobsAnHourOutside: 5 };
  const at = (time: string): number => rules({ officeHours }, 'housing', new Date(time)).jobsAnHour;
  expect(at('2026-11-25T10:30:00Z')).toBe(openPolicy.jobsAnHour);
  expect(at('2026-11-25T17:59:00Z')).toBe(openPolicy.jobsAnHour);
  expect(at('2026-11-25T18:00:00Z')).toBe(5);
  expect(at('2026-11-29T10:30:00Z')).toBe(5);
  expect(at('2026-06-24T07:30:00Z')).toBe(openPolicy.jobsAnHour);
  expect(at('2026-06-24T17:30:00Z')).toBe(5);
  expect(
    rules({ officeHours: { ...officeHours, jobsAnHourOutside: 100_000 } }, 'housing', new Date('2026-11-29T10:30:00Z')).jobsAnHour,
  ).toBe(openPolicy.jobsAnHour);
});

test('a policy of an older release and of a newer one can both be read', () => {
  const { stopped, actions, models, jobsAnHour, tokensAMonth, keepAuditDays } = openPolicy;
  expect(storedPolicy.parse({ stopped, actions, models, jobsAnHour, tokensAMonth, keepAuditDays })).toEqual(openPolicy);
  expect(storedPolicy.parse({ ...openPolicy, somethingNew: 1 })).toEqual(openPolicy);
  const newer = { ...openPolicy, roles: { housing: { allowed: false, somethingNew: 1 } } };
  expect(storedPolicy.parse(newer).roles).toEqual({ housing: { allowed: false } });
  expect(policyShape.safeParse({ ...openPolicy, somethingNew: 1 }).success).toBe(false);
});

test('a pane is told of just what the gateway would refuse for a role’s letters, and of no role that is as all others', () => {
  const policy = policyWith({
    actions: { ...openPolicy.actions, reply: { allowed: false, mostCharacters: 0 } },
    models: ['cloud'],
    roles: { 'childrens-social-care': { allowed: false }, benefits: { allowed: true, models: ['in-house'] }, planning: { allowed: true } },
    actionsOff: { housing: ['summarise', 'reply'] },
  });
  const off = lettersOff(policy, ['cloud', 'in-house']);
  expect(off).toEqual({
    'childrens-social-care': ['improve', 'draft', 'summarise'],
    benefits: ['improve', 'draft', 'summarise'],
    housing: ['summarise'],
  });
  for (const role of ['childrens-social-care', 'benefits', 'housing', 'planning', 'any-role'])
    for (const action of ['improve', 'draft', 'summarise'] as const) {
      const says = (): unknown => rulesFor(policy, { ...job, action }, { role }, working);
      if (off[role]?.includes(action) === true) expect(says).toThrow('not-allowed');
      else expect(says).not.toThrow();
    }
  expect(lettersOff(policy, [])).toEqual({});
});
