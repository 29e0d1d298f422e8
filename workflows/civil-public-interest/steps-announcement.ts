/** @module 民事公益诉讼: 诉前公告 and what is watched in it (办案规则 91–93; 1B CP-03, CP-04). From the announcement on the claimant sees the track. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { civilPublicInterestFacts } from './facts.ts'
import { claimantFirst, decides, optional, procurator } from './forms.ts'
import * as rule from './rules.ts'
import { linkage2024, reply2019 } from '../law/unseen.ts'

const step = stepsOn(civilPublicInterestFacts)
const watch = cite('procuratorial-pil-rules-2021', '93', '对赔偿权利人启动生态环境损害赔偿程序情况')

export const announcementSteps = {
  announceBeforeSuit: step({
    title: '发布诉前公告',
    help: '在具有全国影响的媒体发布，公告期间三十日。自发布起，赔偿权利人指定的部门可以看到本程序；办理时间填公告发布的时间。',
    by: decides,
    map: ['CP-03', 'CI-03'],
    basis: [
      cite('procuratorial-pil-rules-2021', '91', '应当依法发布公告', '第一款'),
      cite('pil-interpretation-2018', '13', '应当依法公告，公告期间为三十日', '第一款'),
      reply2019,
    ],
    input: z.object({
      media: line('发布的媒体'),
      nationalMedia: yes('具有全国影响'),
      harm: prose('社会公共利益受到损害的事实'),
      tellsQualified: yes('已告知适格主体可以起诉'),
      compensable: yes('符合启动生态环境损害赔偿程序的条件'),
      tellsClaimant: yes('已告知赔偿权利人启动索赔'),
      claimant: optional('赔偿权利人指定的部门', '全称；同级部门以外的填写'),
      contact: line('联系人、联系电话'),
    }),
    example: {
      media: '检察日报',
      nationalMedia: true,
      harm: '非法倾倒危险废物，污染土壤约七百平方米',
      tellsQualified: true,
      compensable: true,
      tellsClaimant: true,
      contact: '检察官甲　0472-0000000（演示）',
    },
    checks: [rule.nationalMedia, rule.tellsQualified, rule.tellsClaimant],
    starts: ['cpil-announce-30d'],
    documents: ['pil-announcement'],
    // The claimant need not be of the same level: the department named takes the seat when it is registered here.
    reseats: ({ claimant }, { organNamed }) => {
      const enforcer = claimant === undefined ? undefined : organNamed(claimant, 'enforcer')
      return enforcer === undefined ? {} : { enforcer }
    },
    reveals: ['enforcer'],
    copies: [{ to: 'enforcer', as: 'copy', document: 'pil-announcement' }],
    record: (input, { on }) => ({
      announcedOn: on,
      announcedIn: input.media,
      announcementHarm: input.harm,
      contact: input.contact,
      compensable: input.compensable,
    }),
  }),

  recordClaimantAnswer: step({
    title: '登记赔偿权利人的函告或者进展',
    help: '函告启动的，等待其结果，审查起诉期限不因此停止；达成协议或者提起赔偿诉讼的，应当终结案件或者支持起诉。',
    by: procurator,
    map: ['CP-04'],
    basis: [watch, linkage2024],
    input: z.object({
      stands: z.enum(['starting', 'notStarting', 'failed', 'terminated', 'agreed', 'sued']).meta({
        title: '情况',
        labels: {
          starting: '函告启动索赔',
          notStarting: '函告不启动索赔',
          failed: '磋商未达成一致又不提起诉讼',
          terminated: '终止索赔',
          agreed: '已达成赔偿协议',
          sued: '已提起生态环境损害赔偿诉讼',
        },
      }),
      says: prose('内容和文号'),
    }),
    example: { stands: 'starting', says: '函告已决定启动索赔（示例文号）' },
    record: ({ stands, says }, { at }) => ({ claimant: stands, claimantSays: says, claimantAt: at }),
  }),

  recordQualifiedSuit: step({
    title: '登记其他适格主体起诉',
    by: procurator,
    map: ['CP-04'],
    basis: [
      cite('procuratorial-pil-rules-2021', '93', '适格主体起诉情况'),
      cite('ecological-environment-code', '147', '可以依法向人民法院提起民事公益诉讼'),
    ],
    input: z.object({ plaintiff: line('适格主体'), court: line('受理的人民法院'), number: line('案号') }),
    example: {
      plaintiff: '某环境保护组织（示例）',
      court: '包头市中级人民法院',
      number: '（2026）内02民初1号（示例）',
    },
    record: ({ plaintiff, number }) => ({ qualifiedPlaintiff: plaintiff, supportedCase: number }),
  }),

  followUpHarm: step({
    title: '跟进调查公益受损状态',
    by: procurator,
    map: ['CP-04'],
    basis: [cite('procuratorial-pil-rules-2021', '93', '以及社会公共利益受到损害的情况跟进调查')],
    input: z.object({ findings: prose('跟进调查情况') }),
    example: { findings: '铁桶已清运，土壤没有修复' },
    record: ({ findings }) => ({ followedUp: findings }),
  }),

  endAnnouncementPeriod: step({
    title: '登记诉前公告期满',
    help: '审查起诉期限三个月自公告期满之日起计算。',
    by: procurator,
    map: ['CP-04'],
    basis: [cite('procuratorial-pil-rules-2021', '47', '自公告期满之日起计算', '第二款')],
    requires: [rule.announcementOver],
    input: z.object({ note: prose('公告期内的情况') }),
    example: { note: '公告期内没有收到函告和起诉的通知' },
    starts: [{ limit: 'cpil-review-3m', from: ({ clock }) => clock('cpil-announce-30d')?.due }],
    stops: ['cpil-announce-30d'],
    record: (_, { clock }) => ({ announcementEndedAt: clock('cpil-announce-30d')?.due }),
  }),

  confirmSilence: step({
    title: '认定赔偿权利人未启动索赔',
    help: '公告期满没有收到函告的，由人核对在途邮件后认定；本系统只提议，从不自行认定（依据待核）。也可以就有关部门不作为另行考虑行政公益诉讼。',
    by: procurator,
    map: ['CP-04'],
    basis: [
      cite('procuratorial-pil-rules-2021', '96', '赔偿权利人未启动生态环境损害赔偿程序', '第（一）项'),
      linkage2024,
      claimantFirst,
    ],
    requires: [rule.unanswered],
    input: z.object({ mailChecked: yes('已核对没有在途的函告'), how: prose('核对的经过') }),
    example: { mailChecked: true, how: '电话联系并查询收发登记，没有函告' },
    checks: [rule.mailChecked],
    tell: () => ['赔偿权利人公告期内未函告，经核对认定未启动索赔（高检发办字〔2024〕237号，依据待核）'],
    record: ({ how }, { at }) => ({ claimant: 'silent', claimantSays: how, claimantAt: at }),
  }),
}
