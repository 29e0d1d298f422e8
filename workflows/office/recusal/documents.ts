/** @module 回避决定书, and the 复议 of it, on the six blocks. */
import type { Basis } from '../../../src/domain/basis.ts'
import type { DocumentModel } from '../../../src/domain/document-model.ts'
import { organKinds, postTitles } from '../../../src/domain/organ.ts'
import { chineseTime } from '../../../src/domain/time.ts'
import type { Paper, Template } from '../../../src/engine/workflow.ts'
import { applicable, citations, lawMarks } from '../../law/in-force.ts'
import { proceedings, type RecusalFacts } from './facts.ts'
import { regimeOfFacts } from './regimes.ts'

type RecusalPaper = Paper<RecusalFacts>
const headOf = (paper: RecusalPaper): DocumentModel['head'] => {
  const { side } = organKinds[paper.organ.kind]
  return side === 'court' ? 'court' : side === 'procuratorate' ? 'procuratorate' : 'agency-form'
}
const origins = { self: '本人自行提出回避', party: '当事人申请其回避', organ: '本机关依职权提出其回避' } as const
const basisOf = (paper: RecusalPaper): readonly Basis[] =>
  applicable(regimeOfFacts(paper.facts, paper.organ.kind).basis, paper)

const made = (paper: RecusalPaper, kind: string, title: string, paragraphs: readonly string[]): DocumentModel => {
  const basis = basisOf(paper)
  const { reading } = regimeOfFacts(paper.facts, paper.organ.kind)
  const unsure = reading === undefined ? [] : ['依据待核']
  return {
    kind,
    title,
    head: headOf(paper),
    organ: paper.organ.name,
    number: paper.number,
    date: paper.on,
    marks: [...new Set([...paper.marks, ...lawMarks(basis, paper), ...unsure])],
    basis,
    blocks: [
      { kind: 'narrative', paragraphs: paragraphs.map((text) => ({ text })) },
      { kind: 'sign-block', organ: paper.organ.name, date: paper.on },
      ...(reading === undefined ? [] : [{ kind: 'note' as const, lines: [reading] }]),
    ],
  }
}
const person = ({ facts }: RecusalPaper): string =>
  `${facts.officerName ?? ''}（${(facts.officerPosts ?? []).map((p) => postTitles[p]).join('、')}）`

const decision: Template<RecusalFacts> = {
  title: '回避决定书',
  series: '避决',
  build: (paper) => {
    const { facts } = paper
    const recused = facts.standing === 'recused'
    const applied = `${facts.applicant ? `${facts.applicant}：` : ''}在“${paper.file.title}”（${proceedings[facts.proceeding ?? 'penalty']}）中，${origins[facts.by ?? 'organ']}：${person(paper)}。理由：${facts.reason ?? ''}`
    return made(paper, 'recusal-decision', '回避决定书', [
      applied,
      `经审查，${facts.because ?? ''}。根据${citations(basisOf(paper), paper)}，决定：${recused ? `${person(paper)}回避本案，自${chineseTime(paper.at)}起不再参与本案工作、不再接触本案材料` : '驳回回避申请'}。`,
      recused
        ? `其此前已经办理的事项是否有效：${facts.earlierActs ?? '由决定机关根据案件情况另行决定'}。`
        : regimeOfFacts(facts, paper.organ.kind).says,
    ])
  },
}
const review: Template<RecusalFacts> = {
  title: '回避复议决定书',
  series: '避复',
  build: (paper) => {
    const { facts } = paper
    const now = facts.standing === 'recused' ? '回避本案' : '不回避本案'
    return made(paper, 'recusal-review', '回避复议决定书', [
      `对${person(paper)}的回避决定，申请复议的理由：${facts.reviewGrounds ?? ''}`,
      `经复议，${facts.reviewBecause ?? ''}。根据${citations(basisOf(paper), paper)}，决定：${person(paper)}${now}。`,
    ])
  },
}
export const documents = { 'recusal-decision': decision, 'recusal-review': review }
