import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chrome, Chromium or Edge that this machine has, or nothing.
 * @returns {string | undefined}
 */
export function installedBrowser() {
  if (process.platform === 'darwin') return macPaths().find(existsSync);
  if (process.platform === 'win32') return windowsPaths().find(existsSync);
  return linuxPaths().filter(existsSync).find(answers);
}

function macPaths() {
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
}

function windowsPaths() {
  const {ProgramFiles, LOCALAPPDATA} = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return WINDOWS_FILES.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function linuxPaths() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu without snap has a `chromium-browser` that only says it is not there, so a path alone proves nothing. */
function answers(/** @type {string} */ path) {
  return spawnSync(path, ['--version'], {timeout: 20_000}).status === 0;
}
