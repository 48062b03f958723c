import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';

import {expect, it} from 'vitest';

it('ends on an error nobody caught with a line that quotes none of the data', async () => {
  const script = `
    import {logLastError} from ${JSON.stringify(new URL('log-last-error.ts', import.meta.url).href)};
    logLastError();
    Promise.reject(Object.assign(new Error('bad row "Nguyễn Văn A"'), {code: '23514', detail: '(Nguyễn Văn A)'}));`;
  const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args);
  const [out, said, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({level: 'error', message: 'bad row "…"', code: '23514'});
  expect(out + said).not.toContain('Nguyễn');
});
