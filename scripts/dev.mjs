/**
 * npm run dev: both hosts with hot reload; Electron starts anew when main process or preload change. `-- --browser` and
 * `-- --desktop` choose one. Ctrl+C ends all.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './lib/project/install.mjs';
import { root, runMain } from './lib/project/project.mjs';
import { findProjectNode } from './lib/project/project-node.mjs';

await runMain(async () => {
  await ensureInstalled();
  const script = path.join(root, 'scripts/lib/dev/dev-session.mjs');
  const node = findProjectNode() ?? process.execPath;
  const session = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root });
  // The terminal signals both processes; the session ends first, then this one.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => session.kill('SIGTERM'));
  return new Promise((resolve) => {
    session.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
});
