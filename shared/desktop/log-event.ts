/** What the local log may contain: what failed and where in the code. Never a vote, a name or a path. */
import type { FailureTrace } from '../errors/failure-trace';

export type LogEvent =
  | { readonly what: 'started'; readonly version: string }
  | { readonly what: 'main-failed' | 'page-failed'; readonly trace: FailureTrace }
  | { readonly what: 'page-gone'; readonly page: 'facilitator' | 'audience'; readonly why: string }
  | {
      readonly what: 'page-missing';
      readonly page: 'facilitator' | 'audience';
      readonly why: string;
    }
  | { readonly what: 'page-silent' }
  | { readonly what: 'request-refused'; readonly why: string };

export type Log = (event: LogEvent) => void;
