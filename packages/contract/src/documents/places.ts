import * as z from 'zod';

import * as p from '../primitives.js';

const commune = z.object({
  code: p.communeCode().describe("The commune's code, five digits, in the file's structure."),
  name: p.line(100).describe('Full name with its type: "Phường Nha Trang".'),
  district: p
    .line(100)
    .optional()
    .describe('District, in structures before July 2025; in a file of the nation, the province.'),
  referralCode: p.referralCode().optional().describe("The commune's referral code in the app (Phụ lục II)."),
});

/** places.json: the communes of a campaign and their referral codes. */
export const placesShape = z.object({
  contract: p.contract('places/1'),
  sample: z.boolean().optional().describe('True if referral codes in it are invented.'),
  structure: p.structure(),
  province: z
    .object({code: p.provinceCode(), name: p.provinceName()})
    .describe('The province they lie in; in a file of the nation, code "00".'),
  communes: z.array(commune).min(1).max(20_000).describe('Every commune of the campaign.'),
});

export type Places = z.infer<typeof placesShape>;
export type Commune = z.infer<typeof commune>;
