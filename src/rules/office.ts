/** What rules must know of the office whose page it is; comes from the policy pack. */
export interface OfficeFacts {
  /** Handles of the office's own accounts, lower case, without @. */
  readonly accounts: readonly string[];
  /** Registrable domains or host suffixes that are the office's own. */
  readonly domains: readonly string[];
  /** Published telephone and fax numbers, digits only. */
  readonly telephones: readonly string[];
  /** Names under which people know it, e.g. 小倉南区役所. */
  readonly names: readonly string[];
}
