/** @module Every entity, in the order its table is made. */
import * as cases from './case.ts'
import * as imports from './imports.ts'
import * as life from './life.ts'
import * as office from './office.ts'
import * as papers from './papers.ts'
import * as penalty from './penalty.ts'
import * as people from './people.ts'
import * as sealed from './sealed.ts'

export const entities = [
  ...Object.values(cases),
  ...Object.values(papers),
  ...Object.values(life),
  ...Object.values(sealed),
  ...Object.values(imports),
  ...Object.values(office),
  ...Object.values(people),
  ...Object.values(penalty),
]
