import type {ReportGroup} from '@ispeed-widgets/contract';

/** Whom letter 3761 asks to count. Union members and students are not staff: they stay out of the staff's total. */
export const REPORT_GROUPS: ReportGroup[] = [
  {
    id: 'can-bo-cong-chuc',
    name: {vi: 'Cán bộ, công chức', en: 'Officials and civil servants'},
    inTotal: true,
  },
  {id: 'vien-chuc', name: {vi: 'Viên chức', en: 'Public employees'}, inTotal: true},
  {id: 'nguoi-lao-dong', name: {vi: 'Người lao động', en: 'Other staff'}, inTotal: true},
  {id: 'doan-vien', name: {vi: 'Đoàn viên', en: 'Youth union members'}, inTotal: false},
  {id: 'sinh-vien', name: {vi: 'Sinh viên', en: 'Students'}, inTotal: false},
];
