/**
 * @module 回避 differs by proceeding: who decides, for the head himself who, whether the officer goes on until then,
 * and whether the decision may be reviewed. `reading`: where no text says it; shown with 依据待核.
 */
import { cite, type Basis } from '../../../src/domain/basis.ts'
import type { OrganKind, Post } from '../../../src/domain/organ.ts'
import { organKinds } from '../../../src/domain/organ.ts'
import type { Proceeding, RecusalFacts } from './facts.ts'

export interface Regime {
  readonly basis: readonly Basis[]
  /** Who decides on the head, in words. */
  readonly onHead: string
  readonly onHeadHow: 'collective' | 'elsewhere'
  /** Until it is decided the officer takes no part, urgent measures excepted. */
  readonly pauses: boolean
  /** Which decisions may be reviewed once. */
  readonly reviews: 'any' | 'refusal'
  readonly says: string
  readonly reading?: string
}

const criminal: Regime = {
  basis: [
    cite('criminal-procedure-law', '31', '应当分别由院长、检察长、公安机关负责人决定', '第一款'),
    cite('criminal-procedure-law', '31', '可以申请复议一次', '第三款'),
  ],
  onHead: '检察长的回避由检察委员会决定，院长的回避由审判委员会决定',
  onHeadHow: 'collective',
  pauses: false,
  reviews: 'refusal',
  says: '回避决定作出前，侦查人员不能停止对案件的侦查',
}
const civil: Regime = {
  basis: [
    cite('civil-procedure-law', '48', '应当暂停参与本案的工作，但案件需要采取紧急措施的除外', '第二款'),
    cite('civil-procedure-law', '49', '审判人员的回避，由院长决定'),
    cite('civil-procedure-law', '50', '可以在接到决定时申请复议一次'),
  ],
  onHead: '院长的回避由审判委员会决定',
  onHeadHow: 'collective',
  pauses: true,
  reviews: 'any',
  says: '决定作出前，被申请回避的人员暂停参与本案的工作，紧急措施除外；复议期间不停止参与',
}
export const regimes: Readonly<Record<Proceeding, Regime>> = {
  penalty: {
    basis: [cite('administrative-penalty-law', '43', '由行政机关负责人决定。决定作出之前，不停止调查', '第三款')],
    onHead: '负责人的回避由本机关负责人集体讨论决定，本人不参加',
    onHeadHow: 'collective',
    pauses: false,
    reviews: 'any',
    says: '决定作出之前，不停止调查',
    reading:
      '负责人本人的回避由谁决定、对回避决定能否复核，行政处罚法没有规定：由本机关集体讨论决定、复核一次（依据待核）',
  },
  criminal,
  civil,
  administrative: {
    ...civil,
    basis: [
      cite(
        'administrative-procedure-interpretation',
        '74',
        '应当暂停参与本案的工作，但案件需要采取紧急措施的除外',
        '第二款',
      ),
      cite('administrative-procedure-law', '55', '当事人对决定不服的，可以申请复议一次'),
    ],
  },
}

/** 公安机关负责人的回避由同级人民检察院检察委员会决定. */
export const regimeOf = (proceeding: Proceeding, kind: OrganKind | undefined): Regime =>
  proceeding === 'criminal' && kind === 'police'
    ? { ...criminal, onHead: '公安机关负责人的回避由同级人民检察院检察委员会决定', onHeadHow: 'elsewhere' }
    : regimes[proceeding]

const fitting: Readonly<Record<string, readonly Proceeding[]>> = {
  enforcer: ['penalty'],
  police: ['criminal', 'penalty'],
  procuratorate: ['criminal', 'civil', 'administrative'],
  court: ['criminal', 'civil', 'administrative'],
}
export const fitsOrgan = (proceeding: Proceeding, kind: OrganKind | undefined): boolean =>
  kind !== undefined && (fitting[organKinds[kind].side] ?? []).includes(proceeding)

export const isHead = (posts: readonly Post[] | undefined): boolean =>
  posts?.some((p) => p === 'head' || p === 'actingHead') ?? false
export const regimeOfFacts = (facts: RecusalFacts, kind: OrganKind | undefined): Regime =>
  regimeOf(facts.proceeding ?? 'penalty', kind)
