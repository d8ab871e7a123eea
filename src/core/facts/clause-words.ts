/** Where one clause of a sentence ends and the next begins. */
export const boundary =
  /(?:[;:]|,? [–—-] |\)|\()\s*|,? (?=\b(?:but|because|when(?= (?:our|we|you|he|she|they|it|the|I|your|his|her)\b)|failing which|since(?= (?:(?:the|your|our|his|her|their|this|that) [a-z]{2,20}|we|you|it|he|she|they|there) (?:is|are|was|were|has|have|had|did|do|does|made|paid|moved|[a-z]{2,15}ed)\b)|as(?= (?:there|we|you|it|he|she|they|no|none|neither|nobody|(?:the|your|our|his|her|their) [a-z]{2,20} (?:is|are|was|were|has|have|had|did|could|would|will|cannot|can|must|may))\b)|although|though|unless|while|whereas|whose|who|which|so that|provided|only if|if|even if|whether or not|as long as)\b )|,? (?=and (?:that )?(?:(?:he|she|they|it|we|you|I|there|this|these|those|please|must|will|may|can|cannot|should|has|have|is|are|was|were|had|did|does|do|not|no|found|agreed|decided|refused|asked|said|told|the [a-z]{2,20} (?:is|was|are|were|will|has|have|must|may|can))\b|(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)? (?:is|was|will|has|had|must|may|can|said|agreed|[a-z]+(?:ed|s))\b))|, (?=(?:so|then|or|yet|he|she|they|it|we|you|I|there|please|after|before|once|when)\b )| (?=(?:or (?:we|you|he|she|they|I) (?:will|must|may|can|could|might|shall|have|need)\b)|(?:or (?:ring|call|phone|email|write|text|visit|contact|bring|ask))\b )/g;
/** Words that deny. */
export const negator =
  /\bnon-[a-z]{3,20}\b|\b(?:not|no|none|nobody|nothing|never|neither|nor|cannot|unable|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|den(?:y|ies|ied)|prohibit(?:s|ed)?|turn(?:ed|s|ing)? down|f[ae]ll(?:s|ing)? short|far from|by no means|refrain(?:ed|s|ing)?|forbid(?:s|den)?|un(?!ited|der|til|ion|iver|ique|less)[a-z]{3,}ed|in(?:sufficient|adequate|accurate|correct|appropriate|consistent|capable)|unsuccessful|dissatisfied|unhappy|displeased|ineligible|unavailable|incomplete|invalid|unpaid|unsuitable|unlikely|unsafe|impossible|out of (?:service|order|use)|lack(?:s|ed)?|withheld|excluded|barred|disallowed|unlawful|unreasonable|illegal|unfounded|dismissed)\b|\b[a-z]+n['’]t\b|\bno longer\b|\b(?:do|does|did|is|are|was|were|have|has|had|will|would|could|should|must|may|can) not\b/gi;
/** Words that deny nothing though they hold a "no" or a "not". */
export const doubleNegation =
  /\bfailing (?:which|that|this)\b|\bnot only\b|\bno later than\b|\bno more than\b|\bnot exceed(?:ing)?\b|\bdo not ignore\b|\bdo not hesitate\b|\bdon['’]t hesitate\b|\bnot more than\b|\bno less than\b|\bnot less than\b|\bno fewer than\b|\bno doubt\b|\bnot later than\b|\bwhether or not\b|\bno\. ?\d|\bno matter\b|\bnot least\b|\bnot long\b|\bnot delay\b|\bwithout delay\b/gi;
/** Duties. */
export const must =
  /\b(?:must|have to|has to|had to|need to|needs to|is required to|are required to|required to|obliged to|shall|it is essential|is essential|(?:is|are|be) (?:strictly )?(?:prohibited|forbidden|banned)|against the (?:law|rules)|under a duty to|has a duty to|have a duty to|is a condition|ought to|mandatory|compulsory|obligatory)\b/i;
/** Leave and possibility. */
export const may =
  /\b(?:may|might|can|could|possibly|perhaps|not impossible|it is possible|welcome to|invited to|encouraged to|free to|is able to|are able to|be able to|entitled to|allowed to|is permitted to|optional|option to|if you wish|if you like|would you like)\b(?! [1-9]\d? |\s+\d{4})/i;
/** Intentions that bind nobody. */
export const weak =
  /\b(?:should|try to|tries to|trying to|aim to|aims to|hope to|hopes to|expect to|expects to|intend to|intends to|endeavour to|consider|likely to|probably|plan to|plans to|do our best|would help|would be helpful|advised to|asked to|urged to|recommended to|would rather|would prefer|prefer (?:you|that|it|if)|it (?:helps|would help|is helpful) if|would like to|it is (?:a good idea|best|sensible|wise|worth)|(?:will|shall|to) think about|keen to|(?:would|['’]d) like you to|where possible|if possible|wherever possible|as far as)\b/i;
/** Promises. */
export const will = /\b(?:will|shall|going to|undertake to|guarantee|promise|(?:we|you|they|he|she|it|I)['’]ll)\b/i;
/** May, the month or the councillor. */
export const monthMay = /\b(?:\d{1,2}(?:st|nd|rd|th)? May\b|in May\b|May \d|of May\b|by May\b|from May\b|to May\b|Cllr May\b|Mrs? May\b)/;

const auxiliary =
  'fail|failed|fails|failure|will|shall|must|may|might|can|could|should|would|have|has|had|do|does|did|is|are|was|were|am|need to|needs to|have to|has to|going to|be|been|being|not|also|then|now|already|please|never|always|again|to|try|able|cannot|ll';
/** Words between a doer and what he does. */
export const auxiliaries = new Set(auxiliary.split('|'));
/** Somebody known by what he is to the reader, who acts. */
export const role =
  /\b(?:the|your|our|his|her|their|my) (landlord|surgery|nursery|clinic|bank|contractor|school|owner|builder|supplier|employer|doctor|gp|hospital|police|neighbour|father|mother|son|daughter|brother|sister|husband|wife|social worker|agent|insurer|company|provider|court|tribunal|panel|ombudsman|warden)s? (?:will|shall|must|may|can|could|should|would|has|had|is to|was|is|needs to|has to|did|does|agreed|[a-z]{2,20}ed|[a-z]{2,20}s)\b/i;
/** The council or the reader. */
export const subject = /\b(we|you|I|the council|council|the authority|us|our team|the department)\b/i;
/** What is asked. */
export const imperative = /^(?:\W|please|and|or|then|you (?:should|must|can|may|need to|have to|will)|kindly|so|if possible)*([a-z]+)\b/i;
/** Who did it, in a passive. */
export const byAgent = /\bby (the council|us|you|[A-Z][A-Za-zÀ-ɏ'’-]+(?: [A-Z][A-Za-zÀ-ɏ'’-]+){0,3})\b/;
/** One who acts because it is his work or his place: the words of a letter that name people and bodies by it, in the singular. */
export const actors =
  'contractor subcontractor builder supplier surveyor inspector engineer electrician plumber driver operator officer warden manager assessor auditor governor therapist nurse doctor gp surgeon consultant pharmacist dentist psychologist teacher headteacher head school academy college nursery hospital surgery clinic police magistrate judge court tribunal panel committee ombudsman inspectorate registrar coroner bailiff agent solicitor insurer bank lender landlord landlady freeholder employer provider agency charity company firm association trust board team department service crew worker caseworker adviser advocate interpreter carer visitor neighbour applicant claimant tenant leaseholder resident customer occupier householder parent owner holder licensee pupil child family appellant complainant user passenger trader organiser buyer seller guardian mother father son daughter brother sister husband wife partner grandparent';
/** The parties to whom letters are written: one may be put for another, and each as "you". */
export const readers =
  'applicant claimant tenant leaseholder resident customer occupier householder parent owner holder licensee pupil child family appellant complainant user passenger trader organiser carer guardian mother father';
/** Besides those, what ends as doers end ("guarantor", "pharmacist"), things apart. */
const doerLike =
  '(?!(?:letter|order|paper|number|offer|matter|water|power|member|computer|answer|register|corner|floor|door|tower|shower|boiler|cooker|freezer|error|factor|mirror|summer|winter|weather|river|timer|trailer|scooter|printer|poster|banner|folder|reminder|remainder|calendar|quarter|chapter|counter|cover|charter|flower|gutter|heater|hoover|ladder|layer|leader(?!s?\\b)|meter|monitor|motor|odour|other|anchor|colour|favour|harbour|honour|labour|parlour|vapour|vector|sensor|reactor|tractor|elevator|generator|radiator|indicator|list|grant|plant|tenement|restaurant|christian|guardian|median|list|waist|mist|fist|wrist|twist|assist|exist|consist|insist|either|neither|rather|whether|together|another|after|under|over|never|ever|later|newer|older|lower|upper|higher|smaller|larger|proper|major|minor|prior|junior|senior|interior|exterior|significant|relevant|important|constant|distant|instant|vacant|brilliant|pleasant)s?\\b)[a-z]{3,16}(?:er|or|ist|ant|ian)';
const actorWord = `(?:${actors.split(' ').join('|')}|${doerLike})`;
/** "the residents must", "your occupational therapist has": a body or somebody known by his work, at the head of a clause or after its day. */
export const actor = new RegExp(
  `^\\W{0,3}(?:(?:and|but|so|that|then) )?(?:(?:by|on|in|from|at|every|each|once|after|before) [^,;]{3,24},? )?(?:the|your|our|his|her|their|an?|any|all|each|every|both) (?:[a-z-]{2,20} ){0,2}?(${actorWord})(?:s (?=(?!(?:of|in|on|at|to|for|from|with|by|who|whose|and|or|about|under|over|parking|only|not|also)\\b)[a-z]{3,15}\\b)|s? (?=(?:will|shall|must|may|can|could|should|would|has|have|had|is|are|was|were|needs?|did|does|do|agreed|wrote|made|found|gave|told|said|sent|paid|[a-z]{2,20}(?:ed|s))\\b))`,
  'i',
);
/** "by the social worker". */
export const byActor = new RegExp(
  `\\bby (?:the|your|our|his|her|their|an?) (?:[a-z-]{2,20} ){0,2}?(${actorWord})s?\\b(?! (?:will|must|has|have|is|are|was|were)\\b)`,
  'i',
);
/** A name that acts. */
export const nameSubject =
  /^(?:and |but |so |that )?((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC)\.? )?[A-Z][A-Za-zÀ-ɏ'’-]{1,30}(?: [A-Z][A-Za-zÀ-ɏ'’-]{1,30}){0,3}) (?:will|shall|must|may|can|has|had|is to|was|is|should|could|would|agreed|to|[a-z]{2,20}(?:ed|s)\b)/;
/** A word. */
export const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/g;
