import { plainEnglishPhrases } from '../plain-english';
import { isSignOff } from './letter-shape';
import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  settlement boundary|boundaries|hierarchy
  sequential|exception|exceptions test
  land supply
  strengths-based|strength-based|asset-based|person-centred|outcomes-focused|outcome-focused|trauma-informed|needs-led|evidence-based|whole-systems|place-based
  outcomes based|focused|framework|focussed
  asset map|mapping|check|transfer
  presenting needs|need|issue|issues|problem|problems
  mobility|assessment|scoring|priority|decision|risk|needs matrix
  the matrix
  walking|daily|mobility|points|the descriptors|descriptor
  descriptors|descriptor|domains|granularity|triangulate|triangulated|triangulation|operationalise|actioned|actioning|actionable|workstream|workstreams|deliverable|deliverables|cohort|throughput|footprint|learnings|upskill|upskilling|siloed|silos|stakeholder|bandwidth|paradigm|synergy|synergies|cadence|backlog-clearance|trajectories|trajectory|metrics|kpi|kpis|benchmarked|benchmarking|rag-rated|rag-rating|ragged|ragging|de-escalated|onboarded|onboarding|streamlined|mainstreamed|ringfenced|ring-fenced|reprofiled|reprofile|reprofiling|slippage|uplift|uplifted|disaggregated|reablement|descoped|decommissioned|reprovisioned|repurposed|churn|headcount|interdependencies|scoping|optioneering|dashboards|dashboard|hereditament|hereditaments|curtilage|decant|decanted|voids|multi-disciplinary|multidisciplinary|multi-agency|single-agency|cross-cutting|co-produced|co-production|co-terminosity|signpost|signposted|signposting|gatekept|safeguarding-led|contextualised|differentiated|differentiation|modulated|workflow|workflows|backfill|caseloads|caseholder|case-holder|touchpoint|touchpoints|self-serve|channel-shift|demand-led|front-facing|customer-facing
  rag rated|rating|status
  below|above|under|over|beneath|outside|within|across the line|cut-off|threshold|thresholds|domains|domain|banding|tolerance|tolerances|tariff|pathway
  cut-off|cut-offs
  within|out|outside of? tolerance|scope|tariff|remit|policy|parameters
  lead agency|professional|practitioner|commissioner|member
  partner|relevant|statutory|other agencies|partners
  threshold document|documents|guidance|criteria|discussion|decision
  threshold|thresholds for|of|was|is|has|are
  table|tabled|tabling ...3 analyses|analysis|papers|report|reports
  ordinarily available offer|provision
  ordinarily available
  core|local|graduated|universal|targeted|enhanced|tiered|specialist offer|approach|response|tier|pathway|intervention|interventions
  graduated approach|response
  tier one|two|three|four|1|2|3|4
  trigger|triggers|trigger-point|triggered
  bradford score|trigger|factor|points|index
  class <any> <modal>|exemption|discount|is|was|exempt
  code <number> was|is|applies
  contravention code|codes
  s42|s47|s17|s20|s31|s106|s117|s184|s202|s256|s278|s9|s34|s38|s49a|s188|s193|s213|s21|s8|s19|s36|s40|s43|s14|s12|s26|s29|s157
  s 42|47|17|20|31|106|117|184|202|278|188|193|213|21|8
  strategy discussion|discussions|meeting|meetings
  will|to|was|has be|been? convened
  convened|reconvened
  call|visit|service|contract|rota compliance
  electronic call monitoring
  the|our allocations|resource|funding|placement|access|sen|send|complex|social|moderation|decision panel
  at panel
  stage <number> trigger|absence
  trigger at|point
  tier <number>
  desktop|desk-top check|exercise|review|assessment
  key deliverables|drivers|enablers|milestones
  section|s 42|47 enquiry|enquiries|discussion|investigation
  went|taken|presented|gone|goes|going|referred|submitted|considered|discussed to|at|by panel
  ordinary|discretionary|extant|material|residual entitlement|liability|debt
  quality assured|assurance
  resource allocation|panel|system|envelope
  budget|funding|financial envelope
  indicative|notional|personal budget
  brokerage
  pathway|pathways plan|worker|to|for|team|lead|meeting|1|2|3
  discharge to assess
  step|stepped|stepping up|down ...2 from|to|bed|provision|support|on|case
  stepped down
  close to our|service|team|social|early|duty
  closed|closing to the|our|service|team|social|early|duty
  early help offer|assessment|hub|module
  single assessment|point
  single point of access|contact
  front door service|team
  in|on the|our pipeline|workflow|queue|radar|portal
  back-office|back office
  going|moving forward|forwards
  take|taken|taking|took this|it|that|the|forward ...2 forward|offline
  on|took|take|taken board|stock
  lessons learned|learnt|have
  lessons <have> been
  touch|circle|loop|reach base|back|out
  reach out to
  drill|drilled|deep down|dive
  low-hanging fruit
  blue-sky
  direction of travel
  helicopter view
  business as usual
  customer journey|insight|segment|segmentation|contact
  service user|users|delivery|offer|level|levels|request
  service level agreement
  client group|side|contribution|base
  void|voids period|works|property|turnaround|team
  responsive|cyclical|reactive|planned|capital|emergency repairs|maintenance|works|programme
  capital|works|maintenance|delivery programme
  programme of works
  schedule of rates|works|works
  no access
  job|work ticket|order|raised|sheet
  raise|raised a job|ticket|works|order
  work order|orders
  means test|tested|testing
  financial|means assessment officer
  disregard|disregards|disregarded|passported|passporting|tapered|non-dep|nondep|applicable amount
  applicable amount|amounts
  taper|tapers
  capital limit|limits|threshold
  notional capital|income
  tariff income
  assessed|assessable|client|maximum contribution|charge|income
  provision map|mapping
  apdr|ragged|sen support cycles|cycle|level|stage
  plan do review
  assess plan do
  evidence of ...3 cycles|impact|need|progress
  quality first teaching
  chronology|chronologies|genogram|ecomap
  pre-action|pre-panel|pre-proceedings
  pre proceedings
  public law outline
  edge of care
  core group|groups|assets
  child protection threshold|category|register|registration
  team around the child|family
  delegated powers|authority|decision|officer
  scheme of delegation
  material|non-material|planning considerations|gain|unit|harm|merits
  material considerations
  street scene|scenes
  residential amenity|amenities
  visual amenity
  use class
  reserved|pre-commencement matters|condition|conditions
  discharge of conditions|condition|duty
  main|relief|prevention|s188|housing duty
  out of borough|area|county
  allocations policy|scheme|band
  bidding|choice-based cycle|lettings|system
  nomination|nominations rights|agreement
  suitability review
  bill|liability|banding|valuation run
  recalculation
  write-off|write-offs|writeback|clawback|recoup|recoupment|recouped
  credit note
  purchase order
  cost|budget|profit|responsibility centre|code
  remittance advice
  recovery|enforcement|arrears|escalation stage|cycle|process|action|procedure|pathway
  hhc|ceo's|ceo
  mitigation|mitigating your|does|circumstances
  prima facie|facie
  corroborate|corroborates|corroborated
  charge certificate
  statutory|legal timeframe|timescale|timescales|timeframes
  public interest test
  qualified|absolute exemption|exemptions
  data subject|controller|processor|set|sets
  information asset|governance|schedule
  occupational health input|referral|advice|report
  capability|absence|performance|sickness management procedure|process|stage|policy|trigger|panel|hearing
  performance improvement plan
  redeployment|redeployed|redeployee
  grading|job panel|evaluation
  spinal column
  management of change
  tpo|tpos|cil|cil-liable|s278|ttro|tro|tros
  highway|highways boundary|extent|adoption|inspector|defect
  intervention level|levels|criteria
  safety defect|defects
  category <number> hazard|hazards|defect|defects|repair|response
  carriageway|footway|gully|gullies|kerbline|streetscene|arboricultural
  side waste
  non-presentation|not-out
  round|crew sheet|reports|data|log|logged|has|have
  interface|interfaces|interfaced with|between
  legacy system|systems
  data shows|show|quality|set|capture|cleanse
  needs|risk|impact|equality assessment tool|matrix|framework|form
  as amber|red|green
  risk assessed|register|owner|appetite|rated
  local area coordinator|coordination
  duty worker|desk|team|officer|system|social
  social prescriber|prescribing
  wraparound|wrap-around
  domiciliary
  double-handed|double-up|single-handed care|calls|call|package
  double handed
  care calls
  ot|oT|sw rec|recs|referral|assessment|visit|report
  recs|rec
  terms of reference
  start on site
  feasibility
  ~ collaborate|collaborating => work with
  ~ deploy|deploying
  ~ disincentivise|disincentive
  ~ drive|driving out|forward
  ~ empower|empowering
  ~ facilitate|facilitating
  ~ going forward
  ~ incentivise
  ~ initiate|initiating
  ~ in order to
  ~ leverage|leveraging
  ~ liaise|liaising => talk to
  ~ one-stop|one stop
  ~ one stop shop
  ~ overarching
  ~ ring-fence|ringfence|ring-fencing
  ~ ring fencing|fence
  ~ slim|slimming down
  ~ streamline|streamlining
  ~ utilise
  ~ web portal
`);

/** Inside words of councils and their partners. */
export const jargon = phraseCheck({
  id: 'jargon',
  kind: 'jargon',
  title: 'Inside words',
  why: 'People outside the council may not know this. Use everyday words, or explain it where it first appears.',
  source: 'GOV.UK style: plain English',
  phrases: [...plainEnglishPhrases('jargon'), ...frames].map((phrase) => ({ ...phrase, unless: isSignOff })),
  examples: {
    bad: [
      'We will signpost you to other help.',
      'Your presenting needs fell below the threshold.',
      'The case went to panel.',
      'We will decant you in May.',
    ],
    good: ['We will tell you who else can help.', 'You can move to a temporary flat in May.', 'Please send us your gas bill.'],
  },
});
