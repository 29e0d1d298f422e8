/** @module Breaches of 查封扣押 and 先行登记保存: one for each rule. */
import { registration, seizure } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { from, notSuspected, ready, registered, seized, through } from './road.ts'

const opened = through('openEnforcement')
const alone = [{ name: '承办人甲', certificate: '演示证号1' }]
const acting = (step: string, at: string) => ({ track: 'enforcement', step, at, by: who.head })
const closing = ready['enforcement.closeEnforcement']!.attempt
const assessed = notSuspected.slice(-1)

export const measureBreaches: readonly Breach[] = [
  {
    title: '一名执法人员查封、扣押〔行政强制法18〕',
    code: 'two-officers',
    ...from('enforcement.seize', { ...seizure, officers: alone }),
  },
  {
    title: '查封、扣押没有听取陈述、申辩〔行政强制法18〕',
    code: 'measure-procedure',
    ...from('enforcement.seize', { ...seizure, partyHeard: false }),
  },
  {
    title: '查封、扣押没有当场交付决定书和清单〔行政强制法24〕',
    code: 'measure-not-delivered',
    ...from('enforcement.seize', { ...seizure, delivered: false }),
  },
  {
    title: '一批查封、扣押尚未处理又查封、扣押',
    code: 'seizure-running',
    given: seized,
    attempt: acting('seize', '2026-09-17 10:00'),
  },
  {
    title: '没有查封、扣押就延长〔行政强制法25〕',
    code: 'nothing-seized',
    given: opened,
    attempt: acting('extendSeizure', '2026-09-17 10:00'),
  },
  {
    title: '没有查封、扣押就解除〔行政强制法28〕',
    code: 'nothing-seized',
    given: opened,
    attempt: acting('releaseSeizure', '2026-09-17 10:00'),
  },
  {
    title: '延长的时间早于查封、扣押',
    code: 'before-seizure',
    given: seized,
    attempt: { ...acting('extendSeizure', '2026-09-16 13:00'), now: '2026-09-17 10:00' },
  },
  {
    title: '解除的时间早于查封、扣押',
    code: 'before-seizure',
    given: seized,
    attempt: { ...acting('releaseSeizure', '2026-09-16 13:00'), now: '2026-09-17 10:00' },
  },
  {
    title: '查封、扣押延长第二次〔行政强制法25〕',
    code: 'seizure-extended-already',
    given: [
      ...seized,
      {
        ...acting('extendSeizure', '2026-10-14 10:00'),
        input: { because: '来源仍在查证', told: true },
      },
    ],
    attempt: acting('extendSeizure', '2026-10-20 10:00'),
  },
  {
    title: '查封、扣押期限届满以后才延长〔行政强制法28〕',
    code: 'seizure-expired',
    recordedWith: ['late'],
    given: seized,
    attempt: acting('extendSeizure', '2026-10-17 10:00'),
  },
  {
    title: '延长查封、扣押没有书面告知当事人〔行政强制法25〕',
    code: 'extension-not-told',
    ...from('enforcement.extendSeizure', { because: '来源仍在查证', told: false }),
  },
  {
    title: '财物随案移送没有书面告知当事人〔行政强制法21〕',
    code: 'hand-over-not-told',
    ...from('enforcement.releaseSeizure', { how: 'handedOver', because: '涉嫌犯罪', told: false }),
  },
  {
    title: '证据没有灭失的可能就先行登记保存〔行政处罚法56〕',
    code: 'evidence-not-at-risk',
    ...from('enforcement.registerEvidence', { ...registration, atRisk: false }),
  },
  {
    title: '一批登记保存的证据尚未处理又登记保存',
    code: 'registration-running',
    given: registered,
    attempt: acting('registerEvidence', '2026-09-17 10:00'),
  },
  {
    title: '没有先行登记保存就处理〔行政处罚法56〕',
    code: 'nothing-registered',
    given: opened,
    attempt: acting('disposeRegistered', '2026-09-17 10:00'),
  },
  {
    title: '处理决定早于先行登记保存',
    code: 'before-registration',
    given: registered,
    attempt: { ...acting('disposeRegistered', '2026-09-16 13:00'), now: '2026-09-17 10:00' },
  },
  {
    title: '查封、扣押没有处理就结案〔行政强制法27〕',
    code: 'seizure-unsettled',
    given: [...seized, ...assessed],
    attempt: closing,
  },
  {
    title: '登记保存的证据没有处理就结案〔行政处罚法56〕',
    code: 'registration-unsettled',
    given: [...registered, ...assessed],
    attempt: closing,
  },
]
