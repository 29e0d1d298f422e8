/** @module All generated pages by their path under docs/generated. Deterministic: no dates, no clock, no network. */
import { law } from '../../../workflows/index.ts'
import { apiPage } from './api-page.ts'
import { coveragePage } from './coverage-page.ts'
import { diagramPage } from './diagram-page.ts'
import { limitsPage } from './limits-page.ts'
import { linkRulesPage } from './link-rules-page.ts'
import { refusalsPage } from './refusals-page.ts'
import { scenariosPage } from './scenarios-page.ts'
import { statutesPage } from './statutes-page.ts'
import { stepsPage } from './steps-page.ts'

export const pages = async (root: string): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['steps.md', stepsPage()],
    ['statutes.md', statutesPage()],
    ['limits.md', limitsPage()],
    ['refusals.md', refusalsPage(root)],
    ['link-rules.md', linkRulesPage()],
    ['scenarios.md', scenariosPage()],
    ['coverage.md', coveragePage()],
    ['api.md', await apiPage()],
    ...[...law.workflows.values()].map((flow): [string, string] => [`diagrams/${flow.kind}.md`, diagramPage(flow)]),
  ])
