import { chromium } from 'playwright';
const args=['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking',...process.argv.slice(2)];
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args});
const p = await b.newPage(); await p.goto('data:text/html,<h1>hi</h1>'); 
await b.close();
