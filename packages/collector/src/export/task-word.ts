/** What an organisation said of a task, in words. */
export function taskWord({done}: {readonly done: boolean}): string {
  return done ? 'Đã thực hiện' : 'Chưa thực hiện';
}
