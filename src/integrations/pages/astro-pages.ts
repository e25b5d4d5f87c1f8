/** What Astro says of the pages of a build: which there are, what each is given, and how it is rendered. */

import type { AstroPrerenderer, RouteData } from 'astro';
import { TextResponse, type PartedText } from '../../outputs/parted-text.ts';

/** One file of the site that is to be made. */
export interface PlannedFile {
  /** Path of the file in the site, without a slash before it. */
  readonly path: string;
  /** Source file of the route. */
  readonly component: string;
  /** What `getStaticPaths` gives the page beside its address; shared between pages where it is the same. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Absolute address of a page; absent for machine forms, and for the page of missing pages. */
  readonly address?: string;
  /** Its bytes, or its text in parts that are made when they are read. */
  readonly render: () => Promise<FileContent>;
}

/** Bytes, a text, or a text in parts. */
export type FileContent = Uint8Array | string | PartedText;

/** An endpoint or page as Astro has compiled it. */
interface RouteModule {
  readonly GET?: (context: { props: object; params: object }) => Promise<Response> | Response;
}

/** The parts of Astro's own prerenderer that its type does not name. */
interface AstroApp {
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
  readonly routeCache: { get(route: RouteData): { readonly staticPaths?: readonly StaticPath[] } | undefined };
}
interface StaticPath {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Every file in Astro's order, machine forms before pages: pages describe them.
 *
 * @param site address of the site with its base path and a final slash
 * @throws where two routes would make the same file, or Astro's prerenderer is not what it was
 */
export async function planFiles(astro: AstroPrerenderer, site: string): Promise<readonly PlannedFile[]> {
  const { app } = astro as AstroPrerenderer & { readonly app?: AstroApp };
  if (app === undefined) throw new Error('Astro renders pages in another way than version 7.3: src/integrations/pages/ has to follow it.');
  const planned = new Map<string, PlannedFile>();
  const counts = new Map<RouteData, number>();
  for (const { pathname, route } of await astro.getStaticPaths()) {
    const at = counts.get(route) ?? 0;
    counts.set(route, at + 1);
    const { props = {}, params = {} } = (route.params.length > 0 ? app.routeCache.get(route)?.staticPaths?.[at] : undefined) ?? {};
    const isPage = route.type === 'page';
    const path = formatFilePath(pathname, isPage);
    const other = planned.get(path);
    if (other !== undefined) throw new Error(`${other.component} and ${route.component} both make ${path}.`);
    const address = new URL(encodeURI(pathname.replace(/^\/|\/$/gu, '')), site).href.replace(/\/?$/u, '/');
    const render = isPage
      ? () => renderPage(astro, address, route)
      : async () => renderEndpoint(await app.getComponentByRoute(route), { props, params });
    planned.set(path, { path, component: route.component, props, render, ...(path.endsWith('index.html') && isPage ? { address } : {}) });
  }
  const isPage = ({ component }: PlannedFile) => !component.endsWith('.ts');
  return [...planned.values()].sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
}

/** Where hosts look for what stands at an address; they look for the page of missing pages at the top. */
function formatFilePath(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  if (!isPage) return path;
  return path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`;
}

async function renderPage(astro: AstroPrerenderer, address: string, routeData: RouteData): Promise<Uint8Array> {
  const rendered = await astro.render(new Request(address), { routeData });
  return readBody(rendered instanceof Response ? rendered : rendered.response);
}

/** An endpoint needs nothing of Astro but what it is given, so that it is asked without a request around it. */
async function renderEndpoint({ GET }: RouteModule, given: { props: object; params: object }): Promise<FileContent> {
  const response = await GET!(given);
  return response instanceof TextResponse ? response.content : readBody(response);
}

async function readBody(response: Response): Promise<Uint8Array> {
  // The page of missing pages answers as such.
  if (response.status !== 200 && response.status !== 404) throw new Error(`The page answered with the status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
