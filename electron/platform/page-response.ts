/** Answers a request for a file of the pages: only from one folder and only known types. Plain Node. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_TYPES, PAGE_HEADERS } from '../../shared/desktop/page-headers';

/** The file for an address; null if it is not within `folder`. */
function fileOf(folder: string, url: string): string | null {
  try {
    const relative = decodeURIComponent(new URL(url).pathname);
    const file = path.resolve(folder, `.${path.posix.normalize(`/${relative}`)}`);
    return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
  } catch {
    return null;
  }
}

/** The answer to a page's request: the file, or 404 if it is not one of the pages' own. */
export async function respond(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? fileOf(folder, request.url) : null;
  const type = CONTENT_TYPES[path.extname(file ?? '')];
  const content = file !== null && type ? await readFile(file).catch(() => null) : null;
  if (content === null || !type) return new Response(null, { status: 404, headers: PAGE_HEADERS });
  const headers = { ...PAGE_HEADERS, 'Content-Type': type };
  return new Response(new Uint8Array(content), { headers });
}
