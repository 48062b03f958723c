/** Browsers inside Zalo, Facebook and the like: what a page hands them to save is lost without a word. */
const IN_APP = /zalo|FBA[NV]|FB_IAB|Instagram|Messenger|TikTok|musical_ly|Line\//i;

/** Whether this page surely cannot save a file: in a sandboxed frame, or in a browser inside an app. */
export function refusesFiles(): boolean {
  return window.origin === 'null' || IN_APP.test(navigator.userAgent);
}
