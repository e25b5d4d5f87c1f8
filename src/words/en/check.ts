/** English words of the page on which readers check what they were given. */

export const check = {
  title: 'Check what you see',
  description: 'Compare a page of this site with the list of digests that was made when the site was built.',
  lead: 'When this site was built, a list was made that holds a SHA-256 digest of every file. Here your browser fetches a page again, works out its digest and compares the two. Nothing is sent anywhere but to this site.',
  label: 'Page or file of this site',
  hint: 'An address or a path on this site, such as /sources/. You are asked about the page you came from.',
  submit: 'Check',
  noScript: 'This check needs scripts, and they are off in this browser. The commands below do the same without a browser.',
  facts: {
    file: 'File in the list',
    found: 'Digest of what this browser was given',
    listed: 'Digest in the list',
    list: 'Digest of the list itself',
  },
  meaningHeading: 'What an agreement proves, and what not',
  meaning: [
    'An agreement proves that the file came to this browser exactly as it stands in the list: nothing was cut, added or changed on the way, not even one character.',
    'It does not prove that the list is the right one. Whoever can change a page of this site can change the list with it. So compare the digest of the list with that of somebody else: a mirror, an earlier copy, the statement that was made where the site was built, or a site you build yourself from the record.',
    'It does not prove that what the page says is true. For that, follow its sources.',
    'A difference does not prove an attack. A host that rewrites pages, an add-on between you and the site, or a site that is being renewed at this moment also make one. Load the page again; if the difference stays, tell the editors.',
  ],
  commandsHeading: 'The same without a browser',
  onePage: 'One page: the first command prints its digest, the second the line of the list.',
  whole:
    'A whole copy of the site, in its folder: every file that differs or is missing is named. Some hosts keep the file of headers, _headers, to themselves.',
  withProject: 'With the project at hand, files that are in the copy but not in the list are found too.',
  live: {
    working: 'Fetching the list and the page…',
    same: 'They agree: this is the file that was built.',
    changed: 'They differ: this is not the file that was built.',
    unlisted: 'The list does not hold this file.',
    noFile: 'The page could not be fetched, so nothing was compared.',
    noList: 'The list of digests could not be read, so nothing was compared.',
    foreign: 'This is no address on this site.',
    insecure: 'Browsers work out digests only over a secure connection (https). Use the commands below.',
  },
};
