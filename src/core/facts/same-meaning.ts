/**
 * Words that say the same in council letters, a group a line, in full: a rewrite may put one for another without a fact changing. Grouped by what
 * writers of plain English put for official words; a word may stand in one group only (the first counts).
 */
export const sameMeaning = `
telephone ring call phone dial telephoned rang phoned called
hear reply respond answer response
commence start begin initiate launch
conclude finish complete finalise terminate completion
demonstrate show prove evidence evidenced establish substantiate
dwelling property house home premises residence accommodation
reside live occupy dwell inhabit
purchase buy acquire
vehicle car
remuneration wage salary earnings wages
correspondence letter
mislaid lost misplaced
documents paperwork papers documentation
signatory signer sign signature signed
telephoning ringing
colleague staff officer employee worker
error mistake fault
inaccurate wrong incorrect
accurate right correct
rectify fix mend repair remedy
sufficient enough adequate
insufficient inadequate
permission consent leave permit authorisation
prohibited banned forbidden
assistance help support aid assist
obtain get receive
request ask enquire enquiry
notify tell inform advise notification notice
amend change alter modify vary amendment alteration variation
retain keep
dispose discard
additional extra further
vacate leave
pay remit settle
reimburse refund
deduct take subtract deduction
evict eviction
possession repossession
minor child
spouse husband wife
sibling brother sister
guardian parent
infant baby
pupil student
pensioner retired
deceased died death die dead
inspect check examine examination inspection look survey
investigate investigation probe
assess assessment evaluate evaluation
approximately about around roughly
side party
adjourn postpone adjourned adjournment
shared communal common
immediately straightaway now
annually yearly
premises building
defective faulty broken
demolish demolition
erect build construct construction erection
alteration
refuse rubbish waste
receptacle bin
residents people tenants neighbours householders occupants
meeting appointment conference
attend come visit
arrange organise book set arrangement
cancel cancelled
postpone defer delay deferred
proceed continue
location place site venue
conveyance transport
journey trip
monies money funds cash
arrears behind owe owed owes outstanding debt overdue
instalment payment
income earnings
employer work job employment position role
medication medicine drugs
physician doctor gp
ill sick unwell illness sickness
injured hurt injury
fracture broke
hazardous dangerous unsafe hazard danger
odour smell
leak leaking leakage
moisture damp
mould mouldy
heating warm
ventilation ventilate fan air
dispute disagree disagreement object objection
allege claim say state
caution warn warning
offence crime
penalty fine
statement account
enclose attach send enclosed attached
select choose option choice
elect
vote ballot voted votes
abstain abstention abstained abstentions
propose suggest proposal
recommend advise recommendation
endorse support
carry pass carried passed
unanimous
consult consultation
publish issue
quarterly
biannual
expire expiry lapse end
valid
renew renewal
eligible qualify entitled eligibility entitlement
criteria rules test threshold conditions requirements
obligation duty
comply follow obey compliance
breach break
tenancy lease
landlord
garment clothes clothing
beverage drink
child's
caseworker officer
handle manage deal
explain clarify explanation clarification
summary outline
comment view opinion feedback representations
consider review reconsider look
decide decision determine determination conclude conclusion resolve
grant award allow agree approve approval accept agreement acceptance succeed success successful win won
reject refuse decline deny refusal rejection
discontinue stop cease
suspend pause suspension
reinstate restore
remove withdraw
replace replacement
install fit
supply provide give offer provision
submit send forward return lodge submission
quote use state
post mail
collect pick collection
deliver bring delivery
accompany
escort
supervise oversee supervision
safeguard protect protection
abuse harm
bruise
assault hit attack struck
argue argument row quarrel
shout yell
frightened afraid scared fear
upset distressed distress
anxious worried worry concerned anxiety
happy pleased glad
sorry regret
difficult hard
easy simple
quick fast rapid
large big
small little
near close
entire whole
maximum most
minimum least
height high tall
length long
width wide
weight weigh weighs
depth deep
age aged old
cost price charge fee
cheap
free
total sum
estimate
increase rise raise grow
reduce reduction cut lower decrease discount
exceed more over above
limit threshold ceiling cap
refer referral escalate
online internet web website electronically
email
text sms message
remote remotely video virtual online
disabled disability
impairment
deaf hearing
blind sight
wheelchair
mobility walk walking
bathe bath bathing wash washing
meal food eat eating
cook cooking
dress dressing
clean cleaning
shop shopping
travel travelling
lift elevator
stairs steps
garden
fence
tree
road street highway
pavement footpath footway
pothole hole
parking park parked
licence license
driver drive
taxi cab
school academy
teach teacher teaching
attendance
exclude exclusion excluded
admission
plan planning
draft
copy
form application
fill complete
name
representative represent represents
attorney
interpreter
advocate
identity id identification
proof evidence
payslips wages
statement
bill invoice
receipt
claim
benefit allowance
carer care caring
nurse
social
cottage
lodger
guest visitor
`;
