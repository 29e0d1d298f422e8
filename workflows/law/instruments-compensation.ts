/** @module Instruments on 生态环境损害赔偿 and its linkage with 公益诉讼 whose texts are not at hand: cited without a quotation. */
import type { Instrument } from './instruments.ts'

export const compensationInstruments: readonly Instrument[] = [
  {
    id: 'compensation-management-2022',
    title: '生态环境损害赔偿管理规定',
    number: '环法规〔2022〕31号',
    from: '2022-04-26',
    certainty: 'recalled',
    datesRecalled: true,
    axis: 'step',
    note: '条文未见，条号为记忆',
  },
  {
    id: 'compensation-opinion-2025',
    title: '关于深入推进生态环境损害赔偿制度改革若干具体问题的意见',
    number: '环法规〔2025〕6号',
    from: '2025-01-13',
    certainty: 'second-hand',
    axis: 'step',
    note: '条文未见；调查期限、磋商不成的新增情形、免评估情形未见',
  },
  {
    id: 'compensation-pil-linkage-2024',
    title: '关于加强生态环境损害赔偿与检察公益诉讼衔接的意见',
    number: '高检发办字〔2024〕237号',
    from: '2024-10-01',
    certainty: 'second-hand',
    datesRecalled: true,
    axis: 'step',
    note: '只见新闻摘要',
  },
  {
    id: 'inner-mongolia-compensation-2025',
    title: '内蒙古自治区生态环境损害赔偿工作规定',
    number: '内政办发〔2025〕16号',
    from: '2025-05-15',
    certainty: 'second-hand',
    axis: 'step',
    note: '只见题头和前两条；本地期限须照原文填写',
  },
  {
    id: 'incidental-pil-reply-2019',
    title: '最高人民法院、最高人民检察院关于人民检察院提起刑事附带民事公益诉讼应否履行诉前公告程序问题的批复',
    number: '法释〔2019〕18号',
    from: '2019-12-06',
    certainty: 'second-hand',
    axis: 'step',
  },
]
