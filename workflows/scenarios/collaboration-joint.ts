/** @module 协作事项: 联席会议, 议定事项, 联合督办. All synthetic, September 2026. */
import { meeting, one, open, police, supervise, task, toAssigned, toConvened, toListed } from './collaboration-roads.ts'
import { who, type Scenario } from './scenario.ts'

export const jointWork: readonly Scenario[] = [
  one('meeting', '联席会议改期后召开，形成纪要；议定事项交公安机关办理，变更期限、退回后办结', [
    ...toConvened,
    meeting('postpone', '2026-09-21 10:00', who.deptHead, {
      heldAt: '2026-09-23T09:00:00+08:00',
      place: '固阳县公安局会议室',
      because: '另有任务',
    }),
    meeting(
      'recordMinutes',
      '2026-09-23 15:00',
      who.deptHead,
      {
        heldAt: '2026-09-23T09:00:00+08:00',
        attendees: ['固阳县公安局', '固阳县人民检察院'],
        summary: '研究取证标准',
        items: [{ matter: '制定采样指引', organ: '固阳县公安局', dueOn: '2026-09-28' }],
      },
      { state: 'minuted', documents: ['meeting-minutes'] },
    ),
    { ...open('agreed-task', who.deptHead, 'guyang-police'), arisesFrom: 'joint-meeting', at: '2026-09-23 15:30' },
    { ...toAssigned[1], at: '2026-09-23 15:40' },
    meeting('closeMeeting', '2026-09-23 16:00', who.deptHead, { note: '均已交办' }, { state: 'closed' }),
    task('askChange', '2026-09-24 09:00', police.handler, { dueOn: '2026-10-15', because: '需要征求意见' }),
    task(
      'decideChange',
      '2026-09-24 10:00',
      who.deptHead,
      { decision: 'agreed', because: '确有需要' },
      {
        state: 'assigned',
        clocks: { 'C-task': '2026-10-15' },
      },
    ),
    task(
      'reportTask',
      '2026-10-08 09:00',
      police.handler,
      { result: 'done', says: '已印发' },
      {
        state: 'reported',
        clocks: { 'C-task': 'met' },
      },
    ),
    task(
      'returnTask',
      '2026-10-08 10:00',
      who.deptHead,
      { because: '缺少方法', dueOn: '2026-10-20' },
      {
        state: 'assigned',
        clocks: { 'C-task': '2026-10-20' },
      },
    ),
    task('reportTask', '2026-10-19 09:00', police.handler, { result: 'done', says: '已补充' }),
    task('confirmTask', '2026-10-19 10:00', who.deptHead, { note: '已办结' }, { state: 'done' }),
  ]),
  one('meeting-cancelled', '联席会议取消', [
    ...toConvened,
    meeting('cancelMeeting', '2026-09-21 10:00', who.deptHead, { because: '已书面协商' }, { state: 'cancelled' }),
  ]),
  one('task-cancelled', '变更期限未获同意，事项逾期后撤销', [
    ...toAssigned,
    task('askChange', '2026-09-24 09:00', police.handler, { dueOn: '2026-10-15', because: '需要征求意见' }),
    task(
      'decideChange',
      '2026-09-24 10:00',
      who.deptHead,
      { decision: 'refused', because: '时间紧' },
      {
        clocks: { 'C-task': '2026-09-28' },
      },
    ),
    task(
      'reportTask',
      '2026-09-29 09:00',
      police.handler,
      { result: 'progress', says: '正在起草' },
      {
        clocks: { 'C-task': 'overdue' },
      },
    ),
    {
      ...task('cancelTask', '2026-09-29 10:00', who.deptHead, { because: '上级已统一制定' }, { state: 'cancelled' }),
      remark: '逾期后撤销',
    },
  ]),
  one('joint-supervision', '联合挂牌督办：三机关可见，催办、变更期限、退回后解除挂牌', [
    ...toListed,
    supervise('urge', '2026-09-28 09:00', who.head, { says: '请抓紧' }, { notices: ['guyang-police'] }),
    supervise('reportProgress', '2026-09-29 09:00', police.handler, { result: 'progress', says: '查明三处' }),
    supervise(
      'changeDue',
      '2026-10-08 09:00',
      who.head,
      { dueOn: '2026-11-16', because: '等待检测' },
      {
        clocks: { 'C-joint': '2026-11-16' },
      },
    ),
    supervise(
      'reportProgress',
      '2026-10-12 09:00',
      police.handler,
      { result: 'done', says: '全部查明' },
      {
        state: 'reported',
        clocks: { 'C-joint': 'met' },
      },
    ),
    supervise(
      'returnReport',
      '2026-10-12 10:00',
      who.head,
      { because: '缺两处', dueOn: '2026-11-16' },
      {
        state: 'listed',
      },
    ),
    supervise('reportProgress', '2026-10-13 09:00', police.handler, { result: 'done', says: '已补查' }),
    supervise(
      'delist',
      '2026-10-14 09:00',
      who.head,
      { result: 'completed', because: '全部完成' },
      {
        state: 'delisted',
      },
    ),
  ]),
  one('joint-supervision-cancelled', '撤销联合督办', [
    ...toListed,
    supervise(
      'delist',
      '2026-09-22 09:00',
      who.head,
      { result: 'cancelled', because: '案件由上级督办' },
      {
        state: 'delisted',
        clocks: { 'C-joint': 'superseded' },
      },
    ),
  ]),
]
