/** @module 联席会议: chart, steps, facts and documents joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { jointMeetingFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const jointMeeting = workflow({
  kind: 'joint-meeting',
  version: 1,
  title: '联席会议',
  facts: jointMeetingFacts,
  steps,
  machine,
  documents,
  openers: ['enforcer', 'police', 'procuratorate'],
  actless: true,
})
