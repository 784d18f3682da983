/** A page that is not there is noticed, however it fails. */
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { watchLoads } from './watch-loads';

let contents: EventEmitter;
let said: string[];
beforeEach(() => {
  contents = new EventEmitter();
  said = [];
  watchLoads(contents as unknown as Parameters<typeof watchLoads>[0], (why) => said.push(why));
});

describe('a page', () => {
  it('that can’t be loaded, or of which there is no file, is told of', () => {
    contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://pejling/x', true);
    contents.emit('did-navigate', {}, 'app://pejling/x', 404, '');
    expect(said).toEqual(['net error -6', 'status 404']);
  });

  it('that is loaded, or whose load was overtaken by another, is not', () => {
    contents.emit('did-navigate', {}, 'app://pejling/facilitator.html', 200, 'OK');
    contents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://pejling/x', true);
    contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://pejling/frame', false);
    expect(said).toEqual([]);
  });
});
