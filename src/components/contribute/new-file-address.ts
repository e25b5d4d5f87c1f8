/** The page of GitHub on which a new file can be proposed, with its name and text filled in. */

/** Longest address that is given to a browser: servers refuse longer ones. */
const longest = 7_500;

/** A branch of a repository. */
export interface Branch {
  /** Address of the repository, without a slash at the end. */
  readonly repository: string;
  /** As it stands in an address. */
  readonly name: string;
}

/**
 * @param path of the file in the repository
 * @returns the address, and whether the whole text is in it; a text that is too long is left out
 */
export function formatNewFileAddress({ repository, name }: Branch, path: string, text: string): { address: string; isWhole: boolean } {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const encode = (parts: readonly string[]) => parts.map(encodeURIComponent).join('/');
  const empty = `${repository}/new/${name}/${encode(folders)}?filename=${encodeURIComponent(file)}`;
  const address = `${empty}&value=${encodeURIComponent(text)}`;
  return address.length <= longest ? { address, isWhole: true } : { address: empty, isWhole: false };
}

/** The branch that an address of GitHub shows; undefined for any other text. */
export function parseBranch(text: string): Branch | undefined {
  const [, repository, name] = /^(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\/tree\/([^\s?#]+?)\/*$/u.exec(text.trim()) ?? [];
  return repository === undefined || name === undefined ? undefined : { repository, name };
}
