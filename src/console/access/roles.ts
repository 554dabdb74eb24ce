/** What a person of the office is. Names of the login groups; a person may be in several. */
export const ROLES = ['viewer', 'reviewer', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: '閲覧',
  reviewer: '確認',
  admin: '管理',
  auditor: '監査',
};

/** What each page or act asks for. Kept by the server on every route; pages only leave out what would be refused. */
export const PERMISSIONS = {
  'queue:read': ['viewer', 'reviewer', 'admin'],
  'queue:act': ['reviewer', 'admin'],
  'record:read': ['viewer', 'reviewer', 'admin', 'auditor'],
  /** Words in lists. The auditor reads words one comment at a time, each reading on record. */
  'words:list': ['viewer', 'reviewer', 'admin'],
  'record:explain': ['reviewer', 'admin', 'auditor'],
  'record:export': ['reviewer', 'admin', 'auditor'],
  'access:manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

export const may = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => (PERMISSIONS[permission] as readonly Role[]).includes(role));

export const isRole = (name: unknown): name is Role => (ROLES as readonly unknown[]).includes(name);
