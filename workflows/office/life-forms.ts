/** @module Forms of the working life: what is written down at each action. */
import { z } from 'zod'
import type { LifeActionName } from '../../src/domain/document-life.ts'
import { serviceModeNames, serviceModes } from '../../src/domain/service.ts'
import { count, day, line, moment, prose, yes } from '../forms.ts'

const maybe = (title: string) => z.string().trim().max(500).optional().meta({ title })
const evidence = (title: string) =>
  z.string().trim().min(1).max(100).meta({ title, description: '先作为证据上传，填证据编号' })

export const lifeForms = {
  print: z.object({ at: moment('打印时间'), by: line('打印人'), copies: count('份数') }),
  number: z.object({ number: z.string().trim().min(1).max(100).meta({ title: '文号' }) }),
  'final-text': z.object({ evidence: evidence('定稿文件') }),
  seal: z.object({
    at: moment('用印时间'),
    by: line('用印人'),
    approvedBy: line('批准人'),
    copies: count('份数'),
    seal: line('印章'),
  }),
  original: z.object({ evidence: evidence('盖章原件'), because: maybe('再次存入的理由') }),
  void: z.object({ because: prose('作废理由') }),
  service: z.object({
    recipient: z.string().trim().min(1).max(100).meta({ title: '受送达人' }),
    mode: z.enum(serviceModeNames).meta({ title: '送达方式', labels: serviceModes }),
    result: z.enum(['delivered', 'failed']).meta({ title: '结果', labels: { delivered: '已送达', failed: '未送达' } }),
    at: moment('送达时间'),
    servedBy: z.array(line('送达人')).min(1).max(10).meta({ title: '送达人' }),
    place: maybe('送达地点'),
    receivedBy: maybe('签收人'),
    relation: maybe('与受送达人的关系'),
    witness: maybe('见证人'),
    refusal: maybe('拒收事由'),
    recorded: yes('以拍照、录像记录').optional(),
    mailNumber: maybe('邮件号'),
    through: maybe('受委托机关或者转交单位'),
    confirmation: z
      .object({ signedOn: day('确认书签订日期').optional(), address: maybe('送达地址'), evidence: maybe('确认书文件') })
      .optional()
      .meta({ title: '电子送达确认书' }),
    announcement: z
      .object({ medium: line('公告载体'), from: day('发出公告的日期'), because: line('公告送达的原因') })
      .optional()
      .meta({ title: '公告送达' }),
    unsignedBecause: maybe('没有签收的原因'),
    failure: maybe('没有送达的原因'),
    proof: maybe('送达回证文件'),
  }),
} as const satisfies Record<LifeActionName, z.ZodType>
export type ServiceForm = z.infer<typeof lifeForms.service>
