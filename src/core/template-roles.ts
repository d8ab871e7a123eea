/** A kind of officer, as templates are filed. The id is the folder's name in templates/. */
export interface TemplateRole {
  readonly id: string;
  readonly title: string;
  /** How use-cases.json numbers this role's use cases: "hsg-01" is housing's first. */
  readonly prefix: string;
}

/** Every role, in the order the pane shows them. "any-role" is shown to everybody. */
export const templateRoles: readonly TemplateRole[] = [
  { id: 'any-role', title: 'Any role', prefix: 'any' },
  { id: 'adult-social-care', title: 'Adult social care', prefix: 'asc' },
  { id: 'occupational-therapy', title: 'Occupational therapy', prefix: 'ot' },
  { id: 'childrens-social-care', title: 'Children’s social care', prefix: 'csw' },
  { id: 'send', title: 'SEND', prefix: 'send' },
  { id: 'homelessness', title: 'Housing options and homelessness', prefix: 'hopt' },
  { id: 'housing', title: 'Tenancy and housing', prefix: 'hsg' },
  { id: 'council-tax', title: 'Council tax and business rates', prefix: 'ctax' },
  { id: 'benefits', title: 'Benefits and welfare support', prefix: 'ben' },
  { id: 'customer-services', title: 'Customer services', prefix: 'csa' },
  { id: 'complaints', title: 'Complaints', prefix: 'cmp' },
  { id: 'information-governance', title: 'FOI and information governance', prefix: 'foi' },
  { id: 'planning', title: 'Planning', prefix: 'plan' },
  { id: 'highways', title: 'Highways, parking and streetscene', prefix: 'hwy' },
  { id: 'licensing', title: 'Licensing and environmental health', prefix: 'lic' },
  { id: 'human-resources', title: 'HR and people', prefix: 'hr' },
  { id: 'democratic-services', title: 'Democratic services', prefix: 'dem' },
  { id: 'communications', title: 'Communications and engagement', prefix: 'com' },
  { id: 'leadership', title: 'Senior leaders', prefix: 'lead' },
  { id: 'procurement', title: 'Procurement and contracts', prefix: 'proc' },
];
