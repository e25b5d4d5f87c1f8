/** What runs on every page, in one file: each file of its own would be a request of its own before a slow page is whole. */

import './theme-toggle.ts';
import '../search/search-opener.ts';
import './keyboard.ts';
