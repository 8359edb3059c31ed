// What is used of packages that bring no types.

declare module "datapackage" {
  interface TableResource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    read(options: {
      readonly keyed: true;
      readonly relations: boolean;
    }): Promise<readonly Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: unknown, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): TableResource;
  }
}

declare module "@rowanmanning/feed-parser" {
  interface Feed {
    readonly meta: { readonly type: string; readonly version: string };
    readonly title: string;
    readonly url: string;
    readonly self: string;
    readonly updated: Date;
    readonly items: readonly {
      readonly id: string;
      readonly title: string;
      readonly url: string;
      readonly content: string;
      readonly authors: readonly { readonly name: string }[];
      readonly published: Date;
      readonly updated: Date;
    }[];
  }
  export function parseFeed(xml: string): Feed;
}
