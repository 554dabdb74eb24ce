/** Where people turn with questions and objections (section 7 of the policy). Another office writes its own. */
export const CONTACT = {
  name: '小倉南区役所',
  section: '総務企画課',
  telephone: '093-951-1024',
} as const;
