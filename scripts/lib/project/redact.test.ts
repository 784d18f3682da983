import { expect, it } from 'vitest';
import { redact } from './redact.mjs';

it('makes paths relative to the project', () => {
  expect(redact('/home/a/pejling/shared/x.ts:3:1', '/home/a/pejling')).toBe('shared/x.ts:3:1');
  expect(redact('at file:///home/a/pejling/x.mjs', '/home/a/pejling')).toBe('at ./x.mjs');
  expect(redact('in /home/a/pejling', '/home/a/pejling')).toBe('in .');
});

it('hides hosts, except this machine', () => {
  expect(redact('GET https://packages.example:8080/vite failed')).toBe('GET https://…/vite failed');
  expect(redact('https://name:secret@packages.example/x')).toBe('https://…/x');
  expect(redact('getaddrinfo ENOTFOUND packages.example')).toBe('getaddrinfo ENOTFOUND …');
  expect(redact('http://127.0.0.1:9/pixel.png')).toBe('http://127.0.0.1:9/pixel.png');
});
