/** @module 侦查与刑事检察: who acts. 经检察长批准 is the head's or, by delegation, a deputy's. */
const heads = ['head', 'actingHead', 'deputyHead'] as const
const staff = ['handler', ...heads] as const
export const policeStaff = { side: 'police', posts: staff } as const
export const policeHead = { side: 'police', posts: heads } as const
export const prosecutor = { side: 'procuratorate', posts: staff } as const
export const chief = { side: 'procuratorate', posts: heads } as const
export const toPolice = [{ to: 'police', as: 'main' }] as const
export const toProcuratorate = [{ to: 'procuratorate', as: 'main' }] as const
/** From here on both sides have the case. */
export const both = ['police', 'procuratorate'] as const
