/** Wordy turns that need a person to put them right, and words with a shorter one that is not always the same. As `readPhrases` reads them. */
export const wordyShapes = `
  the entirety of
  at some|considerable|great length
  having had the opportunity|benefit|occasion|advantage
  had a hand in
  with effect from the date
  had|has the effect of
  it is|was envisaged|anticipated|expected|intended|proposed that ...4
  to the satisfaction of
  or thereabouts
  subject to all|various|the of|various|usual
  the various|several stages|parties|persons|factors|aspects|elements|considerations
  the several
  parties concerned
  the date in question
  in question
  the individual|individuals|person|persons|property|matter|matters|period|case in|concerned question|concerned
  having given|taken|reviewed|considered|undertaken careful|due|full|all|into|further|detailed consideration|account|regard|thought
  careful|due|full|detailed|very consideration ...2 has|of|to|having|was
  after|following|upon careful|due|full|lengthy|further|detailed consideration|deliberation|deliberations|discussion|discussions|reflection
  would like to take this opportunity
  take this opportunity
  i|we write|am|are writing? further|with|in to|reference|regard|respect|relation|connection|response
  with regard|regards|respect|reference to
  in relation|regard|respect|connection|conjunction to|of|with
  in terms of
  the fact that
  not inconsiderable
  a degree|measure|level|variety|range|series|great of
  for the purposes|purpose of
  on the basis that|of
  as part of our|the|this ongoing|wider|continuing
  process of <ing>
  something that we|you|i|could|might
  we could|would look forward
  as has been|previously
  whilst it is
  it is|was|would important|necessary|essential|vital|imperative|possible|also to|that
  there is|are|was|were|will be? no requirement|requirements|necessity|expectation for|to|that
  there is|are|was|were|will be? a|an|any|some|also|the|clear ...1 requirement|requirements|need|necessity|expectation for|to|that
  be in a position
  with a view to
  in such a way|manner
  very much appreciated
  make|making arrangements to|for
  the|main purpose of this|our letter|email|report|note
  of <any> nature
  on a <any> basis
  in an|a <any> manner|fashion|way
  in order that|for
  at this moment|stage|point|juncture|time in? time?
  as to whether|why|how|when|the
  the question of whether|the
  whether or not
  the provision|completion|submission|receipt|preparation|consideration|determination|processing|undertaking|implementation|collection|production|execution|carrying of
  relating to
  appertaining to
  at the present
  it would|might|may be advisable|prudent|appropriate|helpful|desirable|beneficial|worthwhile|preferable to|for|if|that
  for consideration to be
  ~ the possibility|likelihood|prospect|option|question|issue|matter|process|purpose|task|act|aim|view|intention|opportunity|manner|fact of|in|that|which <any>
  somewhere|something|someone with|of|in a
  ~ give|gave|giving|given <adv>? some|serious|due|careful|further|full|active|thorough <any>? thought|consideration|attention
  ~ in|with the light|view|best|fullness|fulness of|interests|time
  best|own interests
  ~ very|so|rather|quite much in|so
  ~ proceed from here|with|to
  ~ would|should like|be to|grateful|obliged|most take|draw|point|inform|advise|if|for|say|confirm|remind|assure|stress|thank|bring|begin|make
  ~ with|in regard|respect|reference|relation|connection|line|terms|keeping to|of|with
  ~ both sides|parties
  ~ taking|having|bearing|giving|making|setting|leaving ...4 account|regard|mind|consideration|aside|allowance
  ~ following|after|upon|pursuant careful|detailed|lengthy|thorough|full|extensive|due|further|a <any>? consideration|review|discussion|discussions|deliberation|examination|analysis|process|exercise|assessment|investigation
  ~ not un-|im-|in-
  ~ not uncommon|unusual|unreasonable|unlike|unaware|inconsiderable|insignificant|infrequently|unknown|unlikely
  ~ is|are|was|were|be currently|presently|now in|being|the|undergoing
  ~ accomplish => do
  ~ accorded => given
  ~ accordingly => so
  ~ accrue => add up
  ~ additionally => also
  ~ addressees => you
  ~ adjacent to => next to
  ~ advantageous => helpful
  ~ adversely affect => harm
  ~ afford an opportunity => allow
  ~ appreciable => many
  ~ as a means of => to
  ~ as prescribed by => under
  ~ as to => about
  ~ assist => help
  ~ assistance => help
  ~ attain => reach
  ~ benefit from => gain from
  ~ by the name of => called
  ~ caveat => warning
  ~ close proximity => near
  ~ comply with => follow
  ~ comprise => include
  ~ comprises => includes
  ~ consolidate => join
  ~ constitutes => is
  ~ contained in => in
  ~ delete => cut
  ~ demonstrate => show
  ~ designate => choose
  ~ disseminate => send out
  ~ eliminate => remove
  ~ enumerate => count
  ~ equitable => fair
  ~ equivalent => equal
  ~ establish => set up
  ~ evaluate => check
  ~ evidenced => showed
  ~ exhibit => show
  ~ expend => spend
  ~ expenditure => spending
  ~ finalise => finish
  ~ for a period of => for
  ~ furnish => give
  ~ has a requirement for => needs
  ~ impacted => affected
  ~ impacts on => affects
  ~ in addition => also
  ~ in an effort to => to
  ~ in lieu => instead
  ~ in order that => so that
  ~ in the amount of <amount> => for $1
  ~ inception => start
  ~ incorporate => include
  ~ incumbent upon => must
  ~ initiate => start
  ~ interface => meet
  ~ interpose => object
  ~ liaison => contact
  ~ magnitude => size
  ~ methodology => method
  ~ minimise => lessen
  ~ modify => change
  ~ necessitate => need
  ~ notify => tell
  ~ not later than => by
  ~ notwithstanding => in spite of
  ~ on a regular basis => regularly
  ~ optimum => best
  ~ parameters => limits
  ~ preclude => prevent
  ~ prioritise => put first
  ~ procure => get
  ~ proficiency => skill
  ~ promulgate => publish
  ~ provides guidance for => guides
  ~ relative to => about
  ~ remain in effect => still apply
  ~ remuneration => pay
  ~ set forth in => in
  ~ similar to => like
  ~ solicit => ask for
  ~ strategise => plan
  ~ substantial => large
  ~ successfully complete => complete
  ~ transmit => send
  ~ under the provisions of => under
  ~ viable => workable
  ~ accelerate => speed up
  ~ allocate => give
  ~ is applicable to => applies to
  ~ is authorised to => may
  ~ is in consonance with => agrees with
  ~ it appears => it seems
  ~ it is requested => please
  ~ limited number => few
  ~ provided that => if
  ~ in regard to => about
  ~ in the near future => soon
  ~ due to the fact that => because
  ~ inasmuch as => because
  ~ herein => here
  ~ heretofore => until now
  ~ herewith => below
  ~ hereby => 
  ~ undertake a|an
`;
