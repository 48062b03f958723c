/** The panel's own look: its colours are not the page's, and `:host` with `!important` keeps the page's rules out. */
export const PANEL_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 12px 12px auto !important;
  z-index: 2147483647 !important;
  width: min(560px, calc(100vw - 24px)) !important;
  max-height: calc(100vh - 24px) !important;
  overflow: auto !important;
  display: block !important;
  box-sizing: border-box !important;
  border: 2px solid #16202c !important;
  border-radius: 10px !important;
  background: #fff !important;
  color: #16202c !important;
  color-scheme: light !important;
  box-shadow: 0 8px 32px rgb(0 0 0 / 35%) !important;
  font: 14px/1.45 system-ui, sans-serif !important;
  overflow-wrap: anywhere !important;
  direction: ltr !important;
  text-align: start !important;
}
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; }
header {
  position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between; gap: 8px;
  padding: 6px 6px 6px 14px; background: #16202c; color: #fff;
}
h2 { font-size: 16px; font-weight: 700; }
h2:focus { outline: none; }
header button { min-width: 36px; min-height: 36px; border: 0; background: none; color: #fff; font-size: 16px; }
.body { padding: 10px 14px 14px; }
.verdict { padding: 8px 12px; border-radius: 6px; font-size: 16px; font-weight: 700; }
.verdict.wrong { background: #fde8e6; color: #8c1d16; }
.verdict.right { background: #e3f4e8; color: #0f5128; }
ul { list-style: none; margin-block: 8px; }
li { display: flex; gap: 10px; padding-block: 5px; }
li div { min-width: 0; flex: 1; }
li.wrong, li.doubtful, li.note { border-block-end: 1px solid #d3dae3; padding-block: 8px; }
li.right { padding-block: 2px; color: #0f5128; }
.sign {
  flex: none; width: 20px; height: 20px; border-radius: 50%; text-align: center; line-height: 20px; font-size: 13px;
  font-weight: 700; color: #fff; background: #55606e;
}
.wrong > .sign { background: #b3261e; }
.doubtful > .sign { background: #8a5a00; }
.right > .sign { background: #16703a; }
.what { font-weight: 600; }
.note .what { font-weight: 400; }
b { font-weight: 700; }
dl {
  display: grid; grid-template-columns: max-content 1fr; gap: 1px 10px; padding: 8px 10px; border-radius: 6px;
  background: #f2f6fb; font-size: 12px;
}
dt { color: #55606e; }
dd { min-width: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 10px; }
.actions button {
  min-height: 36px; padding: 4px 14px; border: 1px solid #0a5cad; border-radius: 6px; background: #fff; color: #0a5cad;
  font-weight: 600;
}
button { cursor: pointer; }
button:focus-visible, .text:focus-visible { outline: 3px solid #0a5cad; outline-offset: 2px; }
header button:focus-visible { outline-color: #fff; outline-offset: -3px; }
.said:empty { display: none; }
.said { margin-block-start: 6px; }
.text {
  margin-block-start: 8px; padding: 8px; border: 1px solid #7a8694; border-radius: 6px;
  font: 12px/1.4 ui-monospace, monospace; white-space: pre-wrap;
}
[hidden] { display: none; }
@media (max-width: 400px) {
  :host { inset: auto 6px 6px 6px !important; width: auto !important; max-height: calc(100vh - 12px) !important; }
  dl { grid-template-columns: 1fr; }
}
@media print {
  :host { position: static !important; max-height: none !important; overflow: visible !important; width: auto !important; }
  .actions, header button { display: none; }
}
`;
