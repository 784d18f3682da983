/** npm run build: builds dist/pejling.html, whether needed or not. */
import { build } from './lib/build.mjs';
import { runMain } from './lib/project.mjs';

await runMain(async () => {
  await build();
  return 0;
});
