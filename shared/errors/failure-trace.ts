/**
 * What the local log may contain of a failure: its name and where in the code, never its message, which may
 * contain what somebody typed.
 */

export interface FailureTrace {
  /** The error's class, such as «TypeError». */
  readonly name: string;
  /** Function, file and place of each stack frame, innermost first; without folders. At most 30. */
  readonly frames: readonly string[];
}

const MOST_FRAMES = 30;
/** «record facilitator.js:12:34»: function, file and place, so that nothing typed can get in. */
export const FRAME_SHAPE = /^(?:[\w$.<>[\]# ]{1,120} )?[\w$.@-]{1,120}:\d{1,7}:\d{1,7}$/;
export const NAME_SHAPE = /^[\w$]{1,100}$/;
/** «at save (app://pejling/assets/app.js:12:34)», «at file:///C:/a/main.js:1:2»: V8's stack frames. */
const FRAME = /^\s*at (?:(?:async )?(.{1,120}?) \()?(?:[^()]*[/\\])?([^/\\()]{1,120}:\d+:\d+)\)?$/;

/** The trace of anything thrown. */
export function traceOf(thrown: unknown): FailureTrace {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] };
  const frames = (thrown.stack ?? '').split('\n').flatMap((line) => {
    const [, where, place] = FRAME.exec(line) ?? [];
    return place === undefined ? [] : [where === undefined ? place : `${where} ${place}`];
  });
  const { name } = thrown.constructor;
  return {
    name: NAME_SHAPE.test(name) ? name : 'Error',
    frames: frames.filter((frame) => FRAME_SHAPE.test(frame)).slice(0, MOST_FRAMES),
  };
}
