/** Words for the assistant that mean nothing else. */
export const machine =
  /\b(?:AI(?:s|['’]s)?|A\.I\.|artificial intelligence|LLMs?|GPT(?:-?\d\w*)?|ChatGPT|Co-?pilot|chat ?bots?|bots?|(?:large )?language models?|(?:AI|virtual|digital|automated|automatic|writing|email|e-mail|smart|intelligent|machine|robotic|computerised|electronic)[- ](?:assistants?|tools?|systems?|readers?|reviewers?|agents?|software|summari[sz]ers?|screeners?|screening|triage|processing|processors?|helpers?|models?|markers?|scorers?|assessors?|filters?)|(?:letter|e-?mail|reply|response|document|bid|tender|note|minutes?|report|case|message)[- ](?:writing|drafting|reading|scoring|sorting|generating|marking|summarising) (?:programs?|software|tools?|systems?|engines?|models?|machines?)|(?:triage|scoring|drafting|summary|summarising|sorting|marking|evaluation|screening|generation|transcription) (?:tools?|software|engines?|programs?|algorithms?|bots?|robots?|models?)|copilots|(?:software|programs?|algorithms?) (?:now |currently )?(?:reading|evaluating|scoring|marking|summarising|drafting|handling|processing|assessing|triaging|sorting|checking) (?:this|these|it|my|our)|(?:whatever|whichever|what(?:soever)?) (?:thing |tool |system |software |program )?(?:is |it is that is )?(?:generat|draft|summari[sz]|triag|scor|process)(?:es|ing|s|ed)|auto-?(?:summary|triage|responder|reader|summari[sz]er)|summari[sz]ers?|robots?|(?:automatic|automated|computerised) (?:reply|replies|response|evaluation|scoring|reading|summary|summaries|assessment|marking|decisions?|checks?|handling)|system prompts?|(?:the|any|this|whichever|whatever)(?: [a-z]+)? (?:assistant|software|program|algorithm|robot|machine|model|tool) (?:is |be |that |which |who )?(?:now )?(?:read|summari[sz]|process|scann|triag|sort|handl|check|draft|review|mark|scor|help|answer|writ)[a-z]*)\b/i;
/** A heading that calls what follows an order: "System:", "Note to the AI -". */
export const label =
  /(?:^|[\n>\]*#"“([-]|\. )\s*(?:note (?:to|for) (?:the |any )?)?(?:system|assistant|model|AI|LLM|GPT|bot|instructions?(?: (?:to|for) (?:the |any )?(?:AI|assistant|model|system|software|summari[sz]er|reader|reviewer)s?[a-z ]{0,24})?|developer|copilot|prompt)\s?[:>\]-]+\s*/i;
/** Marks by which such systems tell speakers and tools apart; no letter has them. */
export const roleTag =
  /<\/?(?:system|assistant|user|instructions?|im_start|im_end|prompt)\b[^>]{0,40}>|\[\/?(?:INST|SYS|SYSTEM)\]|<\|[a-z_]{2,20}\|>|\{\{\s?[a-z_]{0,20}(?:tool|function|system|call|action)[a-z_]{0,20}\s?[:=(]|<\/?(?:tool|function)[_a-z]{0,12}[ =>]|"(?:tool|function|role)"\s?:|[=*~-]{3} ?(?:begin |end |start )?(?:system|output|response|instruction|prompt|assistant|override|task)[a-z ]{0,20}[=*~-]{3}|^#{2,}\s*(?:system|instruction|new task|end of)/im;

/** Words that may mean such a system. */
export const machineWord =
  /\b(?:artificial|electronic|automatically|engine|generat(?:or|ed|ing)|helper|gpt|claude|gemini|assistants?|computers?|systems?|software|program|machines?|tools?|models?|chat ?gpt|copilot|bots?|robots?|AI|LLM|reader|reviewer|scor(?:er|ing)|summar\w{2,6}|automat\w{2,5}|admin(?:istrator)?|developer)\b/i;
/** An assistant with a desk. */
export const someonesAssistant =
  /\b(?:my|our|his|her|teaching|shop|dental|care|personal|your) assistants?\b|\bassistant (?:director|manager|head|chief|officer|secretary|engineer|surveyor|planner|social worker|team)\b/i;

/** Talk about such systems rather than to them: what goes before, and what comes straight after. */
const talkedOf =
  /\b(?:into|inside|check that|object\w* to|opinion|policy on|polic(?:y|ies)|training|course|strategy|worried|concern\w*|complain\w*|against|replac\w+ (?:by|with)|use|used|uses|using|by|with|about|than|from|your|our council['’]s|council['’]s|is this|was this|am I|speak(?:ing)? to|talk(?:ing)? to|tried|asked|spoke to|got|like|hate|think|feel|procure\w*|want|wanted|there is|it is|it was) (?:the |an? |your |some |any |this )?$/i;
const doneBy =
  /^(?:['’]?s)?(?= )(?:(?![,:;–—]|\b(?:must|should|please|kindly|say|state|add|give|write)\b)[^.!?\n]){0,28}?\b(?:told|said|says|kept|keeps|wouldn['’]t|won['’]t|doesn['’]t|didn['’]t|couldn['’]t|can['’]t|isn['’]t|is not working|not working|broken|gave me|sent me|answered|replied|decided|wrote|made|thinks|called me|was|were|(?:has|had)(?! been (?:told|asked|instructed|ordered|authori))|could not|did not|makes? (?:a )?mistakes?|gets? [a-z ]{2,20} wrong|got [a-z ]{2,20} wrong|struggles|mishears|misheard|misses|missed|left|works|costs|seems|keeps? (?:on )?(?:telling|asking|skipping|stopping|saying)|as we call|will (?:answer|be|start|join|come|phone|ring)|should (?:not )?(?:be|have)|is (?:switched|turned|on|off|down|broken))\b/i;

/** "AI policy", "chatbot training". */
const talkNoun =
  /^['’]?s? (?:[a-z]{2,12} )?(?:policy|policies|training|course|strategy|workshop|webinar|pilot|steering|app|club|slips?)\b/i;

/** Whether the assistants of a sentence are people. */
export function isHumanAssistant(text: string): boolean {
  return (
    /\b(?:your|my|our|teaching|personal|care|sales|shop|dental|classroom|nursery|social work|admin(?:istrative)?|learning support|library|catering) assistants?\b/i.test(
      text,
    ) && !machine.test(text)
  );
}

/** Whether a system named at `start` to `end` is talked about ("the chatbot told me") and not talked to. */
export function isTalkedOf(text: string, start: number, end: number): boolean {
  if (isSaidOf(text.slice(end, end + 48))) return true;
  return (
    talkedOf.test(text.slice(Math.max(0, start - 40), start)) &&
    !/^s? (?:could|would|might|can|kindly|please|must)\b/i.test(text.slice(end))
  );
}

const isSaidOf = (after: string): boolean => doneBy.test(after) || talkNoun.test(after);

/** Whether the first system that a sentence names is talked about: "our AI tool makes mistakes with names". */
export function isOnlyTalkedOf(text: string): boolean {
  const named = machine.exec(text);
  return named !== null && isSaidOf(text.slice(named.index + named[0].length, named.index + named[0].length + 48));
}
