/** Says whether an address is a complete http(s) one: the only kind a citation may link to or hand to another program. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}
