/** @module 协作事项: 双向咨询, 涉罪通报, 提前介入. All synthetic, September 2026. */
import {
  alert,
  ask,
  early,
  endsOn,
  one,
  open,
  opinion,
  police,
  proc,
  question,
  received,
  step,
  toAlert,
  toAsked,
  toIntervening,
  toInvited,
  toReceived,
  told,
  withdrawn,
} from './collaboration-roads.ts'
import { who, type Scenario } from './scenario.ts'

export const collaboration: readonly Scenario[] = [
  one('consultation-answered', '书面咨询公安机关：要求补充材料不停止答复期限，七日遇长假顺延', [
    ...toReceived,
    ask('askMaterial', '2026-09-25 09:00', police.handler, { material: '采样记录' }, { notices: ['guyang-ecology'] }),
    ask(
      'supplyMaterial',
      '2026-09-28 09:00',
      who.clerk,
      { materials: ['采样记录单'] },
      {
        clocks: { 'D-40': '2026-10-08' },
      },
    ),
    ask(
      'reply',
      '2026-09-29 09:00',
      police.handler,
      { result: 'answered', reply: '分层采样并全程录像' },
      {
        state: 'answered',
        documents: ['consultation-reply'],
        clocks: { 'D-40': 'met' },
      },
    ),
  ]),
  one('consultation-late', '书面咨询签收、答复都凭来文登记；答复逾期登记为程序异常', [
    ...toAsked,
    {
      ...ask('receive', '2026-09-22 09:00', who.clerk, { receivedBy: '送达回证（示例）' }),
      paper: { number: '回证', receivedAt: '2026-09-22 10:00' },
      expect: { clocks: { 'D-40': '2026-09-29' } },
    },
    {
      ...ask('reply', '2026-10-09 09:00', who.clerk, { result: 'notOurs', reply: '建议咨询检察机关' }),
      paper: { number: '示例', receivedAt: '2026-10-09 10:00' },
      expect: { state: 'answered', outcome: 'notOurs', anomalies: ['late'] },
    },
  ]),
  one('consultation-withdrawn', '书面咨询撤回；另有口头咨询只作记录', [
    ...toReceived,
    ask('withdrawConsultation', '2026-09-25 09:00', who.handler, withdrawn, {
      state: 'withdrawn',
      clocks: { 'D-40': 'superseded' },
    }),
    { ...open('consultation', who.handler, 'guyang-procuratorate'), as: 'oral', at: '2026-09-25 10:00' },
    step('oral')(
      'recordOral',
      '2026-09-25 10:10',
      who.clerk,
      { topic: '其他', question: '如何移送', answeredBy: '检察官甲（演示）', reply: '建议书面咨询' },
      { state: 'recorded', notices: [] },
    ),
  ]),
  one('consultation-by-police', '公安机关就专业性问题咨询生态环境部门，由其答复', [
    open('consultation', police.handler, 'guyang-ecology'),
    ask(
      'askInWriting',
      '2026-09-21 09:00',
      police.handler,
      { ...question, topic: '案件办理中的专业性问题' },
      {
        notices: ['guyang-ecology'],
      },
    ),
    ask('reply', '2026-09-22 09:00', who.handler, { result: 'answered', reply: '属于危险废物' }, { state: 'answered' }),
  ]),
  one('alert-filed', '明显涉嫌犯罪，通报公安机关、抄送检察院；初查后立案侦查', [
    ...toAlert,
    received,
    told('2026-09-21 11:00', 'preliminary'),
    told('2026-09-23 10:00', 'filed'),
  ]),
  one('alert-not-needed', '通报后公安机关认为不需要初查', [
    ...toAlert,
    received,
    told('2026-09-22 10:00', 'notNeeded'),
  ]),
  one('alert-withdrawn', '通报后经检测不属于危险废物，撤回', [
    ...toAlert,
    alert('withdrawAlert', '2026-09-22 10:00', who.deptHead, { because: '不属于危险废物' }, { state: 'withdrawn' }),
  ]),
  one('early-invited', '公安机关商请提前介入，检察院提出意见，公安机关反馈采纳情况', [
    ...toIntervening,
    opinion,
    early('replyOpinion', '2026-09-24 09:00', police.handler, { taken: '不采纳', says: '已有视频证明运输次数' }),
    endsOn('2026-09-28 09:00'),
  ]),
  one('early-declined', '检察院不同意介入，写明理由', [
    ...toInvited,
    early(
      'respond',
      '2026-09-22 09:00',
      proc.head,
      { decision: 'declined', because: '案情不复杂' },
      {
        state: 'declined',
      },
    ),
  ]),
  one('early-own', '检察院主动介入', [
    open('early-intervention', proc.handler),
    early(
      'intervene',
      '2026-09-21 09:00',
      proc.head,
      { because: '社会关注', prosecutors: '检察官甲（演示）' },
      {
        state: 'intervening',
        notices: ['guyang-police'],
      },
    ),
    endsOn('2026-09-28 09:00'),
  ]),
  one('early-withdrawn', '商请撤回', [
    ...toInvited,
    early('withdrawInvitation', '2026-09-22 09:00', police.head, { because: '案件已移送审查起诉' }),
  ]),
]
