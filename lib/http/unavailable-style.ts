import { createHash } from 'node:crypto';

/**
 * The style of the 503 page, which must not depend on any file of the application. The colours and measures
 * are those of app/globals.css.
 */
export const unavailableStyle = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:light-dark(#faf9f6,#121419);color:light-dark(#15181e,#eceae5);font:1rem/1.6 system-ui,Arial,sans-serif}
main{max-width:42rem;margin:0 auto;padding:clamp(3rem,12vh,8rem) 1.5rem 3rem}
.mark{display:block;width:13px;height:64px;margin:0 0 2rem}
h1{margin:0;font:500 clamp(1.75rem,1.438rem + 1.389vw,2.6875rem)/1.14 Georgia,serif;letter-spacing:-.012em}
p{max-width:66ch;margin:1.25rem 0 0;color:light-dark(#474d59,#b8bac0)}
.small{font-size:.875rem}
a.act,button{display:inline-block;margin-top:2rem;padding:.75rem 1.25rem;border:1px solid light-dark(#15181e,#eceae5);border-radius:6px;background:light-dark(#15181e,#eceae5);color:light-dark(#faf9f6,#121419);font:inherit;text-decoration:none;cursor:pointer}
:focus-visible{outline:2px solid light-dark(#2447d6,#8da6ff);outline-offset:2px}
`;

/** The content security policy's source for exactly this style. */
export const unavailableStyleHash = `'sha256-${createHash('sha256').update(unavailableStyle).digest('base64')}'`;
