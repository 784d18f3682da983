import { describe, expect, it } from 'vitest';
import { readAccount } from './ordinary-user.mjs';

describe('readAccount', () => {
  it('reads numbers and home out of a line of passwd', () => {
    const line = 'pejling-tests:x:998:997::/home/pejling-tests:/usr/sbin/nologin\n';
    expect(readAccount(line)).toEqual({ uid: 998, gid: 997, home: '/home/pejling-tests' });
  });
});
