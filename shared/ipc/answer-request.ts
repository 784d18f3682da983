/** How main answers the page's requests: only channels of the contract, and only payloads that fit it. */
import * as v from 'valibot';
import { describeThrown, type AppError } from '../errors/app-error';
import { err, type Result } from '../lib/result';
import { REQUEST_CHANNELS, type RequestChannel } from './channels';
import { REQUEST_SCHEMAS, type AnswerOf, type PayloadOf } from './contract';

/** One handler for every channel of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [C in RequestChannel]: (payload: PayloadOf<C>) => AnswerOf<C> | Promise<AnswerOf<C>>;
};

type Schemas = {
  readonly [C in RequestChannel]: v.GenericSchema<unknown, PayloadOf<C>>;
};
const SCHEMAS: Schemas = REQUEST_SCHEMAS;

/** Called with the reason if a request did not get its handler's answer. */
export interface Refusals {
  /** Fixed words, without anything that the page sent. */
  readonly onRefused: (why: string) => void;
  readonly onThrown: (thrown: unknown) => void;
}

/** Passes the request on; null if its payload does not fit the contract. */
function passOn<C extends RequestChannel>(
  handlers: Handlers,
  channel: C,
  payload: unknown,
): AnswerOf<C> | Promise<AnswerOf<C>> | null {
  const parsed = v.safeParse(SCHEMAS[channel], payload);
  return parsed.success ? handlers[channel](parsed.output) : null;
}

/**
 * The answer to a request: its handler's, or 'request-refused'. `isTrusted`: it comes from the facilitator's own page.
 * Never rejects: what a handler throws becomes 'unexpected'.
 */
export async function answerRequest(
  handlers: Handlers,
  { isTrusted, name, payload }: { isTrusted: boolean; name: unknown; payload: unknown },
  { onRefused, onThrown }: Refusals,
): Promise<Result<unknown, AppError>> {
  const refuse = (detail: string): Result<never, AppError> => {
    onRefused(detail);
    return err({ code: 'request-refused', detail });
  };
  if (!isTrusted) return refuse('The sender is not the facilitator’s page');
  const channel = REQUEST_CHANNELS.find((candidate) => candidate === name);
  if (!channel) return refuse('The channel is unknown');
  try {
    const answered = await passOn(handlers, channel, payload);
    return answered ?? refuse(`The payload of ${channel} is wrong`);
  } catch (thrown) {
    onThrown(thrown);
    return err({ code: 'unexpected', detail: describeThrown(thrown) });
  }
}
