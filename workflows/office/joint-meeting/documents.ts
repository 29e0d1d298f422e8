/** @module 联席会议: 会议纪要. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseDate, chineseTime } from '../../../src/domain/time.ts'
import type { Template } from '../../../src/engine/workflow.ts'
import { applicable, lawMarks } from '../../law/in-force.ts'
import { sentence } from '../letters.ts'
import type { JointMeetingFacts } from './facts.ts'

const basis = [cite('linkage-measures-2017', '23', '联席会议应明确议定事项')]
const minutes: Template<JointMeetingFacts> = {
  title: '联席会议纪要',
  series: '纪',
  build: (paper) => {
    const { facts } = paper
    return {
      kind: 'meeting-minutes',
      title: '联席会议纪要',
      head: 'redhead',
      organ: paper.organ.name,
      number: paper.number,
      date: paper.on,
      marks: [...paper.marks, ...lawMarks(basis, paper)],
      basis: applicable(basis, paper),
      blocks: [
        {
          kind: 'narrative',
          paragraphs: [
            {
              text: `${facts.heldAt ? chineseTime(facts.heldAt) : ''}，在${facts.place ?? ''}召开联席会议，议题：${sentence((facts.topics ?? []).join('；'))}`,
            },
            { text: sentence(facts.summary) },
          ],
        },
        {
          kind: 'list-table',
          caption: '议定事项',
          columns: [
            { title: '事项', width: 5 },
            { title: '责任机关', width: 3 },
            { title: '完成日期', width: 2 },
          ],
          rows: (facts.items ?? []).map((item) => [item.matter, item.organ, chineseDate(item.dueOn)]),
          empty: '无议定事项',
        },
        { kind: 'narrative', paragraphs: [{ text: `出席：${sentence((facts.attendees ?? []).join('、'))}` }] },
        { kind: 'sign-block', organ: paper.organ.name, date: paper.on },
      ],
    }
  },
}
export const documents = { 'meeting-minutes': minutes }
