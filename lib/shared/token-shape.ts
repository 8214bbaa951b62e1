/** The beginning of a text that looks like the token of a private link: 256 bits as base64url. */
export const tokenShape = /^[A-Za-z0-9_-]{43}/u;
