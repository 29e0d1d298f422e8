/** @module 侦查与刑事检察: what 复议, 复核, 申诉 and 再行起诉 after 不起诉 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { anotherProsecutor, supervise, type Filled, type Standing } from './rules-investigation.ts'
import type { CriminalFacts } from './facts.ts'

const step = (name: string) => ({ by: 'step', kind: 'criminal', step: name }) as const

export const onceReconsidered: Standing = {
  code: 'nonprosecution-reconsidered',
  says: '公安机关已经要求复议，不接受复议决定的应当提请复核',
  basis: cite('criminal-procedure-law', '179', '可以要求复议，如果意见不被接受'),
  unblock: step('requestNonProsecutionReview'),
  remedy: supervise,
  holds: ({ facts }) => facts.policeReview === undefined,
}
export const reconsiderationWaits: Standing = {
  code: 'no-reconsideration-pending',
  says: '没有等待决定的复议要求（对不起诉）',
  basis: cite('procuratorate-criminal-rules', '379', '收到要求复议意见书后三十日以内', '第二款'),
  unblock: step('requestNonProsecutionReconsideration'),
  holds: ({ facts }) => facts.policeReview === 'asked',
}
export const reassigned: Filled<{ reassigned: boolean }> = {
  ...anotherProsecutor,
  basis: cite('procuratorate-criminal-rules', '379', '应当另行指派检察官', '第二款'),
}
export const reconsideredFirst: Standing = {
  code: 'reconsider-before-review',
  says: '应当先要求复议，复议意见不被接受的才提请上一级人民检察院复核，复核只有一次',
  basis: cite('criminal-procedure-law', '179', '可以向上一级人民检察院提请复核'),
  unblock: step('requestNonProsecutionReconsideration'),
  remedy: supervise,
  holds: ({ facts }) => facts.policeReview === 'upheld' && facts.policeHigherReview === undefined,
}
export const reviewWaits: Standing = {
  code: 'no-review-pending',
  says: '没有等待决定的复核（对不起诉）',
  basis: cite('procuratorate-criminal-rules', '380', '收到提请复核意见书后三十日以内'),
  unblock: step('requestNonProsecutionReview'),
  holds: ({ facts }) => facts.policeHigherReview === 'asked',
}
export const victimOnce: Standing = {
  code: 'victim-appeal-repeated',
  says: '被害人已经申诉，或者人民法院已经受理其起诉',
  basis: cite('procuratorate-criminal-rules', '384', '应当终止复查'),
  unblock: step('decideAppeal'),
  holds: ({ facts }) => facts.victimAppeal === undefined && facts.privateSuit === undefined,
}
export const onlyDiscretionary: Standing = {
  code: 'appeal-only-discretionary',
  says: '被不起诉人只对酌定不起诉（刑事诉讼法第一百七十七条第二款）可以申诉，并且尚未申诉',
  basis: cite('criminal-procedure-law', '181', '不起诉决定，被不起诉人如果不服'),
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.ground === 'discretionary' && facts.partyAppeal === undefined,
}
const pending = ({ victimAppeal, partyAppeal }: CriminalFacts): boolean =>
  victimAppeal === 'asked' || partyAppeal === 'asked'
export const appealWaits: Standing = {
  code: 'no-appeal-pending',
  says: '没有正在复查的申诉',
  basis: cite('procuratorate-criminal-rules', '386', '应当在立案后三个月以内报经检察长批准'),
  unblock: step('registerVictimAppeal'),
  holds: ({ facts }) => pending(facts),
}
/** 472: 附条件不起诉 is not open to the victim's own suit. */
export const suitOpen: Standing = {
  code: 'private-suit-conditional',
  says: '附条件不起诉以及考验期满的不起诉，被害人不能向人民法院起诉',
  basis: cite('procuratorate-criminal-rules', '472', '被害人可以向人民法院起诉的规定', '第一款'),
  unblock: step('registerVictimAppeal'),
  holds: ({ facts }) => facts.ground !== 'probationPassed',
}
/** 369, 424 Ⅲ. Any other 不起诉 is set aside only as wrong (388). */
export const reopenable: Standing = {
  code: 'reopen-only-doubtful',
  says: '只有存疑不起诉（或者撤回起诉后的不起诉）可以因新的证据再提起公诉；决定确有错误的，应当撤销不起诉决定',
  basis: cite('procuratorate-criminal-rules', '369', '在发现新的证据，符合起诉条件时'),
  unblock: step('revokeNonProsecution'),
  holds: ({ facts, clock }) => facts.ground === 'doubtful' || clock('D-77') !== undefined,
}
