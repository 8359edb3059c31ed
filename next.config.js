// Headers are given here; the data routes add their own.
// Building and serving ask no other host for anything: the framework's usage reports are switched off.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

const inDevelopment = process.env.NODE_ENV === "development";

/** A page's policy; `frameAncestors` are the sites that may show it in a frame. The embed has no inline script. */
function contentSecurityPolicy(frameAncestors, inline = " 'unsafe-inline'") {
  return [
    "default-src 'self'",
    // The framework starts its pages with inline scripts; in development it also evaluates text and opens a socket.
    `script-src 'self'${inline}${inDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${inDevelopment ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native code: the server loads it by itself.
  serverExternalPackages: ["sharp"],
  // d3-zoom asks for two packages and uses a function of each, for flights that the chart makes by itself.
  turbopack: {
    resolveAlias: {
      "d3-transition": "./components/timeline/without-transitions.ts",
      "d3-interpolate": "./components/timeline/without-transitions.ts",
    },
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy("'self'") },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
    {
      // Any page may frame the embed, which then has no origin of its own. The last rule for a header wins.
      source: "/embed",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy("*", "") },
        { key: "Access-Control-Allow-Origin", value: "*" },
      ],
    },
    ...["/_next/static/:path*", "/embed/:path+", "/embed.js"].map((source) => ({
      source,
      headers: [{ key: "Access-Control-Allow-Origin", value: "*" }],
    })),
    {
      // Their names hold a hash of their content.
      source: "/embed/:path+",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: "/embed.js",
      headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=86400" }],
    },
  ],
};

export default config;
