/** @module 行政执法: neighbouring steps that may stand either way round, and why. */
import type { Commuting } from './commuting.ts'

const measure = '行政强制措施与调查、告知没有先后：办案期间随时可以采取'
const order = '责令改正不影响其他环节：移送、查封、中止期间都可以作出'

export const enforcementCommuting: readonly Commuting[] = [
  { pair: 'enforcement.assessCrime ~ enforcement.receiveOpinion', because: '检察意见何时收到都照实登记' },
  { pair: 'enforcement.orderCorrection ~ enforcement.servePenalty', because: order },
  { pair: 'enforcement.recheck ~ enforcement.recordPayment', because: '缴纳罚款不免除改正，复查不等缴纳' },
  { pair: 'enforcement.addSurcharge ~ enforcement.urge', because: '加处罚款与催告没有先后：催告以后继续加处' },
  { pair: 'enforcement.orderCorrection ~ police-transfer.acknowledge', because: order },
  { pair: 'enforcement.orderCorrection ~ enforcement.seize', because: order },
  { pair: 'enforcement.orderCorrection ~ enforcement.releaseSeizure', because: order },
  { pair: 'enforcement.notifyPenalty ~ enforcement.seize', because: measure },
  { pair: 'enforcement.assessCrime ~ enforcement.seize', because: measure },
  { pair: 'enforcement.notifyPenalty ~ enforcement.releaseSeizure', because: measure },
  {
    pair: 'enforcement.releaseSeizure ~ enforcement.resumeInvestigation',
    because: '中止调查期间和恢复以后都应当及时解除不再需要的查封',
  },
]
