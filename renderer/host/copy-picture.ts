/** A picture on the clipboard, for PowerPoint, Word or Teams. */
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';

/** Copies a PNG. 'copy-failed' where the browser or a policy does not let a page do that. */
export async function copyPicture(png: Blob): Promise<Result<void, AppError>> {
  try {
    const content = new Blob([png], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': content })]);
    return ok(undefined);
  } catch (thrown) {
    return err({ code: 'copy-failed', detail: describeThrown(thrown) });
  }
}
