/** @module 联席会议 (2017 办法 23): 召集, 纪要; each 议定事项 goes on as an `agreed-task` that arises from it. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate, instant } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { day, line, moment, prose } from '../../forms.ts'
import { happenedBefore, leaders, sides, staff } from '../forms.ts'
import { jointMeetingFacts } from './facts.ts'

const step = stepsOn(jointMeetingFacts)
const map = ['O-meeting'] as const
const meet = cite('linkage-measures-2017', '23', '定期召开联席会议')
const heldAt = moment('会议时间')
const by = { side: 'owner', posts: [...staff, ...leaders] } as const

export const steps = {
  convene: step({
    title: '召集联席会议',
    by,
    map,
    basis: [meet],
    input: z.object({
      with: sides('参加的机关'),
      heldAt,
      place: line('地点'),
      topics: z.array(line('议题')).min(1).meta({ title: '议题' }),
    }),
    example: {
      with: ['police', 'procuratorate'],
      heldAt: instant('2026-09-10T09:00:00+08:00'),
      place: '固阳县分局会议室',
      topics: ['危险废物倾倒案件的证据标准'],
    },
    participants: (input) => input.with,
    record: ({ heldAt, place, topics }) => ({ heldAt, place, topics }),
  }),

  postpone: step({
    title: '变更会议时间、地点',
    by,
    map,
    basis: [meet],
    input: z.object({ heldAt, place: line('地点'), because: prose('变更的理由') }),
    example: { heldAt: instant('2026-09-11T09:00:00+08:00'), place: '固阳县分局会议室', because: '参会机关另有任务' },
    record: ({ heldAt, place }) => ({ heldAt, place }),
  }),

  cancelMeeting: step({
    title: '取消联席会议',
    by,
    map,
    basis: [meet],
    input: z.object({ because: prose('取消的理由') }),
    example: { because: '议题已经书面协商解决' },
    record: ({ because }) => ({ cancelledBecause: because }),
  }),

  recordMinutes: step({
    title: '形成联席会议纪要',
    help: '逐项写明议定事项、责任机关和期限；其后逐项启动议定事项程序，来源选本会议。',
    by,
    map,
    basis: [cite('linkage-measures-2017', '23', '联席会议应明确议定事项')],
    input: z.object({
      heldAt,
      attendees: z.array(line('出席单位和人员')).min(1).meta({ title: '出席' }),
      summary: prose('会议情况'),
      items: z
        .array(
          z
            .object({ matter: line('事项'), organ: line('责任机关'), dueOn: day('完成日期') })
            .meta({ title: '议定事项' }),
        )
        .meta({ title: '议定事项', description: '没有的不填' }),
    }),
    example: {
      heldAt: instant('2026-09-10T09:00:00+08:00'),
      attendees: ['固阳县公安局', '固阳县人民检察院'],
      summary: '研究了危险废物案件的取证要求',
      items: [{ matter: '制定采样指引', organ: '固阳县公安局', dueOn: civilDate('2099-12-31') }],
    },
    checks: [happenedBefore('minutes-before-meeting', '纪要早于会议时间', 'heldAt')],
    documents: ['meeting-minutes'],
    record: ({ heldAt, attendees, summary, items }) => ({ heldAt, attendees, summary, items }),
  }),

  closeMeeting: step({
    title: '联席会议办结',
    help: '议定事项都已交办的，会议办结；各事项各自计时。',
    by,
    map,
    basis: [meet],
    input: z.object({ note: prose('交办情况') }),
    example: { note: '议定事项均已交办' },
  }),
}
