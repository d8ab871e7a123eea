/** Words for "instructions" and the like in languages that residents write; without one of them or of a machine nothing else is looked at. */
const nouns: readonly string[] = [
  'cyfarwydd|gorchym|rheolau', // Welsh
  'instructions|consignes|directives|règles', // French
  'instruccion|indicacion|órdenes|reglas', // Spanish
  'istruzion|indicazion|direttiv|regole', // Italian
  'instruç|regras|ordens', // Portuguese
  'anweisung|instruktion|vorgaben|befehle|regeln', // German, Dutch
  'instructies|aanwijzingen|opdrachten', // Dutch
  'instrukcj|polece|wytyczn|zasad', // Polish
  'instrucțiuni|instrucţiuni|instructiuni|comenzi|reguli|indicații', // Romanian
  'instrukc|pokyn|pravidl', // Czech, Slovak
  'utasítás|szabály', // Hungarian
  'instrukcij|nurodym|taisykl|norādījum|noteikum', // Lithuanian, Latvian
  'talimat|yönerge|kurallar|komut', // Turkish
  'tilmaam|amarrad|xeerar', // Somali
  'udhëzim|rregull', // Albanian
  'инструкци|указани|правил|команд|інструкці|вказівк|нареждан', // Russian, Ukrainian, Bulgarian
  'οδηγί|εντολ|κανόν', // Greek
  'تعليمات|أوامر|قواعد|توجيهات|دستور|قوانین|ہدایات|ہدایت|احکامات|قواعد', // Arabic, Farsi, Urdu
  'निर्देश|नियम|आदेश|ਹਦਾਇਤ|ਨਿਰਦੇਸ਼|ਨਿਯਮ|ਹੁਕਮ|સૂચના|નિયમ|નિર્દેશ|নির্দেশ|নিয়ম|আদেশ|அறிவுறுத்தல்|வழிமுறை|கட்டளை', // of South Asia
  '指令|指示|说明|說明|提示|规则|規則', // Chinese
  'hướng dẫn|chỉ dẫn|tagubilin|panuntunan', // Vietnamese, Tagalog
];

/** "Ignore", "forget", "pay no heed to", as an order. */
const ignoring: readonly string[] = [
  'anwybydd|diystyr|anghofi',
  'ignorez|ignore les|ignore tou|oublie|ne tenez pas compte|ne tenez aucun compte|ne tiens pas compte|ne tiens aucun compte|faites abstraction|fais abstraction',
  'ignora|ignore las|ignore tod|ignoren|olvid|caso omiso|desatiend|no sigas|no siga',
  'ignora|ignori|dimentica|trascura|non seguire',
  'ignore as|ignore tod|ignora|esque[cç]|desconsider|não siga',
  'ignorier|vergiss|vergessen sie|missachte|befolge nicht',
  'negeer|vergeet|sla .{0,20} over',
  'z?ignoruj|pomiń|pomin|zapomnij',
  'ignor|uită|uita|nesocot|nu ține cont',
  'ignoruj|zapome|neber',
  'hagyd figyelmen|hagyja figyelmen|felejts|ne vedd figyelembe',
  'ignoruok|nepaisyk|pamiršk|ignorē|neņem',
  'yok say|görmezden gel|dikkate alma|unut|göz ardı',
  'iska dhaaf|iska indho|ha raacin|ilow',
  'injoro|shpërfill|harro',
  'игнорир|забудь|не обращай|не следуй|ігнор|не зважай|пренебрегн|забрав',
  'αγνό|ξέχα|μην ακολουθ',
  'تجاهل|تجاهلي|انس |لا تتبع|نادیده بگیر|فراموش کن|نظر انداز|نظرانداز|بھول جا|عمل نہ کر',
  'अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल जा|ਅਣਡਿੱਠ|ਨਜ਼ਰਅੰਦਾਜ਼|ਭੁੱਲ ਜਾ|અવગણ|ભૂલી જા|উপেক্ষা|ভুলে যা|অগ্রাহ্য|புறக்கணி|மறந்து',
  '忽略|无视|無視|忘记|忘記|不要遵守',
  'bỏ qua|phớt lờ|huwag pansinin|balewalain',
];

/** What such a system is called elsewhere. */
const machines =
  'intelligence artificielle|inteligencia artificial|intelligenza artificiale|inteligência artificial|künstliche intelligenz|kunstmatige intelligentie|sztuczn\\S{0,6} inteligencj|inteligenț[aă] artificial|yapay zek|mesterséges intelligencia|dirbtini\\S{0,3} intelekt|искусственн\\S{0,4} интеллект|штучн\\S{0,4} інтелект|deallusrwydd artiffisial|cynorthwyydd|assistente virtual|asistente virtual|asystent|asistent(?:ul|ule)?|assistenten|ذكاء اصطناعي|الذكاء الاصطناعي|مصنوعی ذہانت|هوش مصنوعی|कृत्रिम बुद्धिमत्ता|एआई|人工智能|人工智慧|助手|(?:^|[ «"(])(?:IA|KI|ИИ|ШІ|YZ|AI)(?=$|[ ,:;.»")])';

/** "Say that", "do not mention", "approve", as an order. */
const ordering =
  'dywedwch|dwedwch|ysgrifennwch|cymeradwy|peidiwch|peidio â|dites|écris|écrivez|réponds|répondez|approuve|ne mentionne|n.évoque|di que|diga que|escrib[ae]|respond[ae]|aprueb|no mencion|scriv[ai]|rispond[ai]|approv[ai]|non menzion|escrev[ae]|aprov[ae]|não mencion|schreib|antworte|genehmige|erwähne|schrijf|keur |vermeld|napisz|odpowiedz|zatwierd|nie wspominaj|scrie|răspunde|aprobă|nu menționa|napiš|schval|nezmiňuj|írd|válaszol|ne említs|parašyk|patvirtin|neminėk|yaz|onayla|bahsetme|напиши|ответь|одобри|не упоминай|схвали|не згадуй|відповідай|اكتب|وافق|لا تذكر|لکھ|منظور|ذکر نہ کر|بنویس|تایید کن|लिख|मंज़ूर|मंजूर|उल्लेख न|写|批准|不要提';

const letter = '[\\p{L}\\p{M}]';
/** Where words stand apart, one must begin; Arabic, Indic and Chinese writing joins others to its front. */
const begin = `(?:^|(?!${letter})[^])`;
const begun = (words: string): RegExp =>
  new RegExp(
    words
      .split('|')
      .map((word) => (word.charCodeAt(0) < 0x600 ? begin + word : word))
      .join('|'),
    'iu',
  );
const anyNoun = new RegExp(nouns.join('|'), 'iu');
const pairs = nouns.map((noun, index) => [begun(noun), begun(ignoring[index] ?? noun)] as const);
const anyMachine = new RegExp(machines, 'iu');
const anyOrder = begun(ordering);
/** Commonest small words of English: a sentence with two of them is English, whatever else stands in it. */
const english = /\b(?:the|and|is|are|was|were|of|to|for|with|that|this|my|your|please|have|has|not|you|we|it|on|in|be|as|or|an?)\b/gi;

function isEnglish(text: string): boolean {
  return (text.match(english) ?? []).length * 6 >= text.split(/\s+/).length;
}

/**
 * Takes a sentence; gives whether it is an order to the assistant in one of the languages that residents write: to ignore its instructions, or,
 * said to a machine, what to write. A letter that a person is asked to ignore is none.
 */
export function isForeignOrder(text: string): boolean {
  if (!anyNoun.test(text) && !anyMachine.test(text)) return false;
  if (isEnglish(text)) return false;
  return pairs.some(([noun, ignore]) => noun.test(text) && ignore.test(text)) || (anyMachine.test(text) && anyOrder.test(text));
}
