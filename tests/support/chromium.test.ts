import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChromium, type Machine } from './chromium.ts';

function describeMachine(browsers: readonly string[], more: Partial<Machine> = {}): Machine {
  const env = { PATH: '/usr/local/bin:/usr/bin' };
  return {
    platform: 'linux',
    home: '/home/a',
    env,
    isBrowser: (path) => browsers.includes(path),
    ...more,
  };
}

describe('finding Chromium', () => {
  it('takes CHROMIUM_PATH before everything else', () => {
    const env = { CHROMIUM_PATH: '/opt/own', PATH: '/usr/bin' };
    expect(readChromium(describeMachine(['/opt/own', '/usr/bin/chromium'], { env }))).toEqual({
      path: '/opt/own',
    });
  });

  it('says so when CHROMIUM_PATH leads nowhere, instead of taking another browser', () => {
    const env = { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' };
    const { message } = readChromium(describeMachine(['/usr/bin/chromium'], { env }));
    expect(message).toContain('CHROMIUM_PATH is "/opt/gone"');
  });

  it('prefers chromium to Chrome, wherever on PATH they are', () => {
    const machine = describeMachine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']);
    expect(readChromium(machine).path).toBe('/usr/bin/chromium');
  });

  it('knows the application folder of macOS', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(readChromium(describeMachine([app], { platform: 'darwin' })).path).toBe(app);
  });

  it('knows the program folders of Windows', () => {
    const env = { ProgramFiles: '/programs' };
    const program = join('/programs', 'Google', 'Chrome', 'Application', 'chrome.exe');
    expect(readChromium(describeMachine([program], { platform: 'win32', env })).path).toBe(program);
  });

  it('otherwise names what was looked for and what to install on each system', () => {
    const { message } = readChromium(describeMachine([]));
    for (const part of ['google-chrome', 'apt-get install chromium', 'macOS', 'Windows', 'CHROMIUM_PATH']) {
      expect(message).toContain(part);
    }
  });
});
