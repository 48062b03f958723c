import type {Trim} from './trim.js';

/** The words' change of language, for our one `locale-runtime.ts`. */
export const INSTALL_TRIMS: readonly Trim[] = [
  {
    why: 'One module of ours configures it, and a module runs once.',
    from: 'let installed = false;\n',
  },
  {
    why: 'One module of ours configures it, and a module runs once.',
    from: '  if (installed) {',
    until: '  msg = impl;',
  },
  {
    why: 'One module of ours configures it, and a module runs once.',
    from: '  installed = true;\n',
  },
];

export const CONTROLLER_TRIMS: readonly Trim[] = [
  {
    why: 'A controller may itself listen, under a shorter name.',
    from: '    this.__litLocalizeEventHandler = (event) => {',
    until: '    this.host = host;',
  },
  {
    why: 'A controller may itself listen, under a shorter name.',
    from: '  hostConnected() {',
    until: 'const _updateWhenLocaleChanges',
    put: `  handleEvent(event) {
    if (event.detail.status === "ready") this.host.requestUpdate();
  }
  hostConnected() {
    window.addEventListener(LOCALE_STATUS_EVENT, this);
  }
  hostDisconnected() {
    window.removeEventListener(LOCALE_STATUS_EVENT, this);
  }
}
`,
  },
];
