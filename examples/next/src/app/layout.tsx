import type { ReactNode } from 'react';
import '../style.css';

export const metadata = { title: 'नमूना ज़िला पुलिस', icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <html lang="hi">
      <head>
        <link rel="stylesheet" href={`${process.env['PORTAL']}/embed/1/embed.css`} />
      </head>
      <body>{children}</body>
    </html>
  );
}
