/** @module 线索: every way it may go. All synthetic, September 2026; 12369 leads in a case that as yet holds nothing else. */
import { enforcementOpening } from './papers.ts'
import { who, type Entry, type Scenario, type TakeStep } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const all = '全部为合成数据'
const bare = (title: string): Scenario['file'] => ({
  title,
  region: '150222',
  openedBy: 'guyang-ecology',
  acts: [],
  parties: [],
  sites: [],
  synthetic: all,
})
const take = (step: string, at: string, by: string, input: unknown, expect?: TakeStep['expect']): TakeStep => ({
  track: 'lead',
  step,
  at,
  by,
  input,
  expect,
})
const team = [
  { name: '承办人甲', certificate: '演示01' },
  { name: '承办人乙', certificate: '演示07' },
]
const registered = (named: boolean, source = '12369举报'): readonly Entry[] => [
  { open: 'lead', as: 'lead', at: '2026-09-01 09:00', by: who.clerk, synthetic: all },
  take(
    'registerLead',
    '2026-09-01 09:10',
    who.clerk,
    { source, receivedAt: '2026-09-01T08:30:00+08:00', named, summary: '反映某厂外堆放不明铁桶' },
    { state: 'registered' },
  ),
]
export const accepted = (named: boolean): readonly Entry[] => [
  ...registered(named),
  take(
    'decideAcceptance',
    '2026-09-02 09:00',
    who.deptHead,
    { decision: 'accepted', dueOn: '2026-09-16' },
    { state: 'verifying', clocks: { 'C-lead': '2026-09-16' } },
  ),
]
const verify = (at: string) =>
  take('verifyLead', at, who.handler, { officers: team, findings: '现场确有铁桶，标识不清' }, { state: 'verifying' })
export const verified = (named: boolean): readonly Entry[] => [...accepted(named), verify('2026-09-03 10:00')]
const divert = (at: string, input: unknown, expect: TakeStep['expect']) =>
  take('divertLead', at, who.deptHead, input, expect)
const because = '经初核'

export const leads: readonly Scenario[] = [
  {
    id: 'lead-opened',
    title: '实名举报的线索：补充、撤回都不停办，延期后建案；行政执法由它而来，没有反馈不能办结',
    source: '合成',
    file: incidentOf('线索建案'),
    entries: [
      ...accepted(true),
      take('supplementLead', '2026-09-03 09:00', who.clerk, { content: '补充：铁桶夜间运入' }),
      verify('2026-09-03 10:00'),
      take('recordWithdrawal', '2026-09-04 09:00', who.clerk, { note: '来电表示不再反映' }, { state: 'verifying' }),
      take(
        'extendLead',
        '2026-09-08 09:00',
        who.deptHead,
        { dueOn: '2026-09-30', because: '需要委托检测' },
        { clocks: { 'C-lead': '2026-09-30' } },
      ),
      divert('2026-09-09 09:00', { way: 'opened', because }, { state: 'disposed', clocks: { 'C-lead': 'met' } }),
      { open: 'enforcement', as: 'enforcement', arisesFrom: 'lead', at: '2026-09-09 09:30', by: who.clerk },
      ...enforcementOpening(
        {
          lead: '2026-09-09 10:00',
          inspected: '2026-09-09 14:00',
          opened: '2026-09-10 10:00',
          assessed: '2026-09-17 10:00',
        },
        all,
        all,
      ),
      take('closeLead', '2026-09-18 09:00', who.deptHead, { note: '已建案' }, { refused: ['named-needs-feedback'] }),
      take(
        'feedback',
        '2026-09-18 10:00',
        who.handler,
        { way: '书面', content: '所反映的问题已经建案查处' },
        { state: 'closed', documents: ['lead-feedback'] },
      ),
    ],
  },
  {
    id: 'lead-referred',
    title: '线索转有权部门被退回，重新初核后转公安机关，登记结果后反馈',
    source: '合成',
    file: bare('线索转办和退回'),
    entries: [
      ...accepted(true),
      divert(
        '2026-09-03 09:00',
        { way: 'referred', to: '固阳县水利局', because: '涉及河道' },
        { state: 'referred', documents: ['lead-referral'], clocks: { 'C-lead': 'met' } },
      ),
      take(
        'takeBackLead',
        '2026-09-07 09:00',
        who.clerk,
        { because: '不在河道管理范围内', dueOn: '2026-09-21' },
        { state: 'verifying', clocks: { 'C-lead': '2026-09-21' } },
      ),
      verify('2026-09-08 10:00'),
      divert(
        '2026-09-09 09:00',
        { way: 'police', to: '固阳县公安局', because: '有人阻碍检查' },
        { state: 'referred', documents: ['lead-referral'] },
      ),
      take('recordReferralResult', '2026-09-14 09:00', who.clerk, { result: '已依法处理' }, { state: 'disposed' }),
      take('feedback', '2026-09-14 10:00', who.handler, { way: '电话', content: '已转公安机关依法处理' }),
    ],
  },
  {
    id: 'lead-unfounded',
    title: '匿名线索查无实据，逾期才分流的写明原因，无须反馈而办结',
    source: '合成',
    file: bare('线索查无实据'),
    entries: [
      ...verified(false),
      {
        ...divert(
          '2026-09-18 09:00',
          { way: 'unfounded', because: '铁桶为空桶，内壁洁净' },
          { state: 'disposed', anomalies: ['late'], clocks: { 'C-lead': 'met-late' } },
        ),
        remark: '等待检测结果',
      },
      take('closeLead', '2026-09-18 10:00', who.deptHead, { note: '匿名举报，无法反馈' }, { state: 'closed' }),
    ],
  },
  {
    id: 'lead-declined',
    title: '不予受理的实名举报也要反馈',
    source: '合成',
    file: bare('线索不予受理'),
    entries: [
      ...registered(true, '12345热线'),
      take(
        'decideAcceptance',
        '2026-09-02 09:00',
        who.deptHead,
        { decision: 'declined', because: '邻里纠纷，不涉及环境违法' },
        { state: 'disposed' },
      ),
      take('feedback', '2026-09-02 10:00', who.clerk, { way: '电话', content: '不属于受理范围，建议向居委会反映' }),
    ],
  },
]
