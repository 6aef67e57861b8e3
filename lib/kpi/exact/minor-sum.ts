// A sum of whole minor units written as text: in safe integers while it fits them, on bigint from there on.

export class MinorSum {
  private small = 0;
  private large = 0n;

  add(minor: string): void {
    const next = minor.length > 15 ? Number.NaN : this.small + Number(minor);
    if (Number.isSafeInteger(next)) this.small = next;
    else {
      this.large += BigInt(this.small) + BigInt(minor);
      this.small = 0;
    }
  }

  text(): string {
    return this.large === 0n ? String(this.small) : (this.large + BigInt(this.small)).toString();
  }
}
