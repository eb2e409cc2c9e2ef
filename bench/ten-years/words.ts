// What the made-up people are called and talk about.

export const bossNames = ['Ruth Aldana'] as const

export const reportNames = [
  'Priya Raman',
  'Tom Okafor',
  'Lena Fischer',
  'Mateo Silva',
  'Aiko Tanaka',
  'Jonas Berg',
  'Zoë Marchand',
  'Samir Haddad',
  'Ingrid Solheim',
  'Carlos Vega',
  'Mei Chen',
  'Oluwaseun Ade',
  'Klara Novák',
  'Dmitri Orlov',
  'Fatima Zahra',
  'Liam Byrne',
  'Noor Aziz',
  'Pavel Dvořák',
  'Anaïs Laurent',
] as const

export const partyNames = [
  'Northwind Clinics',
  'Harbour Foods',
  'Alpine Rail',
  'Meridian Bank',
  'Oakfield Schools',
  'Lumen Energy',
  'Quay Logistics',
  'Finance',
  'Field Service',
  'Polar Castings',
  'Delta Paper',
  'Brightwater Labs',
] as const

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The most said first. */
export const nouns = words(`
  customer plan team release budget staffing deadline quality support roadmap review price delivery contract
  incident backlog feedback training process onboarding report forecast invoice design migration supplier dashboard
  interview refund survey warehouse integration prototype renewal complaint capacity handover checklist estimate
  permission audit rollout shipment workshop vacancy escalation documentation certificate benchmark proposal
  turnover inventory calendar outage portal tender warranty schedule workload translation accessibility archive
  retention invoicing procurement logistics compliance analytics payroll throughput milestone retrospective
`)

export const plainWords = words(`
  the to we and of for with about that this is was next before after until because still again more less first then
  she they our their will would could should needs asked wants said agreed moved kept promised decided waiting
  working finished started blocked cleared together alone early late soon today tomorrow week month quarter morning
  better worse faster slower smaller larger open closed clear unclear short long direct honest careful proud tired
  curious surprised relieved worried ready busy free steady new old same other every some many few both between
  under over without within against along around toward beyond behind beside despite although unless whenever
`)

export const placeWords = words(
  'Lisbon Hamburg Kyoto Bergen Toronto Nairobi Porto Utrecht Gdańsk Lyon Austin Malmö',
)
