/** @module For every rule of 线索 and 协作, one breach of it. */
import type { Attempt } from './case-now.ts'
import { accepted } from '../../workflows/scenarios/leads.ts'
import { toIntervening } from '../../workflows/scenarios/collaboration-roads.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { diverted, leadReady, withItems } from './road-leads.ts'

const from = (name: string, change: Partial<Attempt> & { readonly given?: Breach['given'] } = {}) => {
  const at = leadReady[name]
  if (!at) throw new Error(name)
  const { given, ...attempt } = change
  return { given: given ?? at.given, attempt: { ...at.attempt, ...attempt } }
}
const past = '2026-08-20'
const late = (name: string, title: string, input: unknown): Breach => ({
  title: `${title}的最后日期早于办理之日`,
  code: 'due-in-past',
  ...from(name, { input }),
})
const because = '示例'
const alone = [{ name: '承办人甲', certificate: '演示01' }]

export const leadBreaches: readonly Breach[] = [
  {
    title: '收到线索的时间晚于登记的时间',
    code: 'lead-received-later',
    ...from('lead.registerLead', {
      input: { source: '信访', receivedAt: '2026-09-01T10:00:00+08:00', named: false, summary: '反映堆放铁桶' },
    }),
  },
  late('lead.decideAcceptance', '受理线索', { decision: 'accepted', dueOn: past }),
  late('lead.extendLead', '延长线索', { dueOn: past, because }),
  late('lead.takeBackLead', '退回的线索', { dueOn: past, because }),
  {
    title: '一人初核线索',
    code: 'two-officers',
    ...from('lead.verifyLead', { input: { officers: alone, findings: '现场有铁桶' } }),
  },
  {
    title: '没有初核就认定查无实据',
    code: 'lead-not-verified',
    ...from('lead.divertLead', { given: accepted(true), input: { way: 'unfounded', because } }),
  },
  {
    title: '实名举报没有反馈就办结〔法典146〕',
    code: 'named-needs-feedback',
    ...from('lead.closeLead', { given: diverted }),
  },
  {
    title: '没有要求补充材料而补充',
    code: 'material-not-asked',
    ...from('consultation.supplyMaterial', { given: leadReady['consultation.reply']?.given ?? [] }),
  },
  {
    title: '通报早于发现',
    code: 'alert-before-discovery',
    ...from('crime-alert.sendAlert', {
      input: {
        discoveredAt: '2026-09-21T10:00:00+08:00',
        crime: 'pollution',
        circumstances: '正在倾倒',
        contact: '承办人甲',
      },
    }),
  },
  {
    title: '检察院没有提出意见，公安机关反馈采纳情况',
    code: 'no-opinion-yet',
    ...from('early-intervention.replyOpinion', { given: toIntervening }),
  },
  {
    title: '会议还没有召开就形成纪要',
    code: 'minutes-before-meeting',
    ...from('joint-meeting.recordMinutes', {
      input: { heldAt: '2026-09-23T09:00:00+08:00', attendees: ['固阳县公安局'], summary: '研究', items: [] },
    }),
  },
  {
    title: '有议定事项没有交办，会议办结',
    code: 'LK-M1',
    ...from('joint-meeting.closeMeeting', { given: withItems, by: who.deptHead }),
  },
  late('agreed-task.assignTask', '议定事项', { matter: '制定指引', source: '纪要', dueOn: past }),
  late('agreed-task.askChange', '变更的议定事项', { dueOn: past, because }),
  late('agreed-task.returnTask', '退回的议定事项', { dueOn: past, because }),
  late('joint-supervision.listCase', '挂牌督办', {
    with: ['procuratorate'],
    because,
    requirements: ['查明'],
    dueOn: past,
  }),
  late('joint-supervision.changeDue', '变更的督办', { dueOn: past, because }),
  late('joint-supervision.returnReport', '退回的督办报告', { dueOn: past, because }),
]
