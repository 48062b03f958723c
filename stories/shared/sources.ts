/** Files that the stories show, relative to the page: real ones of the demo, and a few samples of what goes wrong. */
export const KHANH_HOA_2026 = 'data/khanh-hoa-2026/campaign.json';
export const KHANH_HOA_2024 = 'data/khanh-hoa-2024/campaign.json';
export const HOAI_NHON_2024 = 'data/hoai-nhon-2024/campaign.json';
export const VIET_NAM_2026 = 'data/viet-nam-2026/campaign.json';
export const OWN_WORDS = 'files/own/campaign.json';
export const UNANSWERED = 'files/unanswered/campaign.json';
export const MISSING = 'files/no-such-file/campaign.json';
export const NOT_JSON = 'files/login-page.html';
export const BROKEN = 'files/broken/campaign.json';

/** Phường Nha Trang, in the structure of 2026 and, for another extent, of 2024. */
export const NHA_TRANG = '22366';

/** Of the invented figures of October 2026: far too few samples, and none at all. */
export const LACKING = '22597';
export const WITHOUT_DATA = '22702';
