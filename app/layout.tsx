import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteProvider } from "@/components/ui/SiteProvider";
import { PAPER, paletteCss } from "@/lib/timeline/palette";
import { fontVariables } from "./fonts";
import "./globals.css";
import { isSiteCopy } from "./site-copy";

export const metadata: Metadata = {
  title: { default: "Datelines", template: "%s · Datelines" },
  description: "Who reported what, and on which day: the dated events of a story, read out of the news.",
  applicationName: "Datelines",
  referrer: "strict-origin-when-cross-origin",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAPER.light },
    { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <style>{`:root{${paletteCss()}}`}</style>
      </head>
      <body>
        <SiteProvider isCopy={isSiteCopy()}>{children}</SiteProvider>
      </body>
    </html>
  );
}
