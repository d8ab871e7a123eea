/** What somebody may do in the council's service, from the council's own directory. Everybody signed in is an officer. */
export const officerRoles = ['officer', 'champion', 'legal-approver', 'information-governance', 'auditor', 'administrator'] as const;
export type OfficerRole = (typeof officerRoles)[number];
