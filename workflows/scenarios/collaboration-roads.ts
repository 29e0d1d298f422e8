/** @module How the scenarios of 协作事项 begin: sent, convened, listed. All synthetic, September 2026. */
import { who, type Scenario, type TakeStep } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

export const police = { handler: 'guyang-police.handler', clerk: 'guyang-police.clerk', head: 'guyang-police.head' }
export const proc = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
export const step =
  (track: string) =>
  (name: string, at: string, by: string, input: unknown, expect?: TakeStep['expect']): TakeStep => ({
    track,
    step: name,
    at,
    by,
    input,
    expect,
  })
export const open = (kind: string, by: string, asked?: string) =>
  ({ open: kind, as: kind, at: '2026-09-21 08:30', by, asked }) as const

export const ask = step('consultation')
export const question = { topic: '证据的固定和保全', question: '桶内残液分层，如何采样', contact: '承办人甲（演示）' }
export const toAsked = [
  open('consultation', who.handler, 'guyang-police'),
  ask('askInWriting', '2026-09-21 09:00', who.handler, question, {
    state: 'asked',
    documents: ['consultation-letter'],
    notices: ['guyang-police'],
  }),
] as const
export const toReceived = [
  ...toAsked,
  ask(
    'receive',
    '2026-09-24 09:00',
    police.clerk,
    { receivedBy: '民警甲（演示）' },
    {
      state: 'received',
      clocks: { 'D-40': '2026-10-08' },
    },
  ),
] as const
export const withdrawn = { because: '问题已经解决' }

export const alert = step('crime-alert')
export const toAlert = [
  open('crime-alert', who.handler),
  alert(
    'sendAlert',
    '2026-09-21 09:00',
    who.handler,
    {
      discoveredAt: '2026-09-21T07:30:00+08:00',
      crime: 'pollution',
      circumstances: '现场正在倾倒危险废物',
      contact: '承办人甲（演示）',
    },
    { state: 'sent', documents: ['crime-alert-letter'], notices: ['guyang-police', 'guyang-procuratorate'] },
  ),
] as const
export const received = alert('receiveAlert', '2026-09-21 10:00', police.clerk, { receivedBy: '民警甲（演示）' })
export const told = (at: string, result: string) =>
  alert('feedbackAlert', at, police.handler, { result, says: '会同到场' }, { state: result })

export const early = step('early-intervention')
export const toInvited = [
  open('early-intervention', police.handler),
  early(
    'invite',
    '2026-09-21 09:00',
    police.handler,
    { because: '涉案人员多', matters: ['数量认定'] },
    {
      state: 'invited',
      documents: ['intervention-invitation'],
      notices: ['guyang-procuratorate'],
    },
  ),
] as const
export const toIntervening = [
  ...toInvited,
  early(
    'respond',
    '2026-09-22 09:00',
    proc.head,
    { decision: 'agreed', prosecutors: '检察官甲（演示）' },
    {
      state: 'intervening',
    },
  ),
] as const
export const opinion = early(
  'giveOpinion',
  '2026-09-23 09:00',
  proc.handler,
  { opinion: '补充称重记录' },
  {
    documents: ['intervention-opinion'],
  },
)
export const endsOn = (at: string) => early('endIntervention', at, proc.handler, { because: '已提请批准逮捕' })

export const meeting = step('joint-meeting')
export const toConvened = [
  open('joint-meeting', who.deptHead),
  meeting(
    'convene',
    '2026-09-21 09:00',
    who.deptHead,
    {
      with: ['police', 'procuratorate'],
      heldAt: '2026-09-22T09:00:00+08:00',
      place: '固阳县分局会议室',
      topics: ['取证标准'],
    },
    { state: 'convened', notices: ['guyang-police', 'guyang-procuratorate'] },
  ),
] as const
export const task = step('agreed-task')
export const toAssigned = [
  open('agreed-task', who.deptHead, 'guyang-police'),
  task(
    'assignTask',
    '2026-09-21 09:00',
    who.deptHead,
    { matter: '制定采样指引', source: '纪要第一项', dueOn: '2026-09-28' },
    { state: 'assigned', clocks: { 'C-task': '2026-09-28' }, notices: ['guyang-police'] },
  ),
] as const
export const supervise = step('joint-supervision')
export const toListed = [
  open('joint-supervision', who.head, 'guyang-police'),
  supervise(
    'listCase',
    '2026-09-21 09:00',
    who.head,
    { with: ['procuratorate'], because: '案情重大', requirements: ['查明全部倾倒点'], dueOn: '2026-10-30' },
    {
      state: 'listed',
      documents: ['joint-listing'],
      clocks: { 'C-joint': '2026-10-30' },
      notices: ['guyang-police', 'guyang-procuratorate'],
    },
  ),
] as const

export const one = (id: string, title: string, entries: Scenario['entries']): Scenario => ({
  id,
  title,
  source: '合成',
  file: incidentOf(title),
  entries,
})
