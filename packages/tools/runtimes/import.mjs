/** Imports a package of this project for somebody who stands outside of it. */
export const importHere = (name) => import(name);
