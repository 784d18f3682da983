/** What stands in the middle of the console, page by page. */
import type { ComponentType } from 'react';
import type { PageId } from '../../../shared/domain/session/pages';
import { MinutesPage } from '../../features/minutes/minutes-page';
import { PreparePage } from '../../features/prepare/prepare-page';
import { PreflightPage } from '../../features/preflight/preflight-page';
import { PrintoutsPage } from '../../features/printouts/printouts-page';
import { ResultsPage } from '../../features/results/results-page';
import { SetupPage } from '../../features/setup/setup-page';
import { AgendaPage } from './agenda-page';

export const PAGE_VIEWS: Readonly<Record<PageId, ComponentType>> = {
  agenda: AgendaPage,
  setup: SetupPage,
  polls: PreparePage,
  preflight: PreflightPage,
  printouts: PrintoutsPage,
  results: ResultsPage,
  minutes: MinutesPage,
};
