import * as z from 'zod';

import * as p from '../primitives.js';

const province = z.object({
  code: p.provinceCode().describe("The province's code, two digits."),
  name: p.line(100).describe("The province's full name."),
});

const commune = z.object({
  code: p.communeCode().describe("The commune's code, five digits, in the file's structure."),
  name: p.line(100).describe('Full name with its type: "Phường Nha Trang".'),
  district: p.line(100).optional().describe('District, in structures before July 2025.'),
  referralCode: p.referralCode().optional().describe("The commune's referral code in the app (Phụ lục II)."),
});

/** places.json: the communes of a campaign and their referral codes. */
export const placesShape = z.object({
  contract: z.literal('places/1'),
  sample: z.boolean().optional().describe('True if referral codes in it are invented.'),
  structure: p.structure(),
  province,
  communes: z.array(commune).min(1).max(20_000).describe('Every commune of the campaign.'),
});

export type Places = z.infer<typeof placesShape>;
export type Commune = z.infer<typeof commune>;
