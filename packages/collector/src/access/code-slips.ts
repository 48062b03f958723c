/** An organisation's new code, to be handed over on paper. */
export interface CodeSlip {
  readonly name: string;
  readonly code: string;
}

/** What stands on every slip. */
export interface SlipWords {
  readonly campaign: string;
  /** Who hands the codes out; absent where nobody said. */
  readonly agency: string | undefined;
  /** Telephone number for questions. */
  readonly hotline: string | undefined;
  /** Address of the page with the form; left to be filled in by hand where it is not known. */
  readonly page: string | undefined;
  readonly sample: boolean;
}

/** A page of slips to print on A4, cut apart and hand over: no script, nothing loaded. */
export function codeSlips(slips: readonly CodeSlip[], words: SlipWords): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mã truy cập – ${html(words.campaign)}</title>
<style>${STYLE}</style>
<h1>Phiếu mã truy cập – ${html(words.campaign)}</h1>
<p class="note">In khổ A4, cắt theo đường đứt và gửi riêng từng phiếu. Xóa tệp này sau khi in.</p>
<main>
${slips.map((slip) => slipHtml(slip, words)).join('\n')}
</main>
</html>
`;
}

function slipHtml({name, code}: CodeSlip, {campaign, agency, hotline, page, sample}: SlipWords): string {
  const help = [agency, hotline && `điện thoại ${hotline}`].filter(Boolean).join(', ');
  return `<section>
<h2>${html(name)}</h2>
<p>${html(campaign)}${sample ? ' <b>(mẫu)</b>' : ''}</p>
<p>Mã truy cập:</p>
<p class="code">${html(code)}</p>
<p>Nơi báo cáo: ${page ? html(page) : '…………………………………………'}</p>
<p>Giữ kín mã này: ai có mã có thể báo cáo thay đơn vị. Nếu mất hoặc lộ mã, đề nghị cấp mã mới${help ? `: ${html(help)}` : ''}.</p>
</section>`;
}

const STYLE = `
@page{size:A4;margin:12mm}
body{font:12pt/1.4 "Times New Roman",Tinos,serif;color:#000;background:#fff;margin:8mm}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(88mm,1fr))}
section{border:1px dashed #555;padding:5mm;break-inside:avoid;overflow-wrap:anywhere}
h1{font-size:15pt;margin:0}
h2{font-size:13pt;margin:0 0 2mm}
p{margin:0 0 1.5mm}
.code{font:bold 17pt/1.3 "Courier New",Cousine,monospace;white-space:nowrap}
@media (max-width:100mm){main{display:block}.code{font-size:14pt}}
@media print{body{margin:0}h1,.note{display:none}main{display:grid;grid-template-columns:1fr 1fr}}
`;

function html(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
