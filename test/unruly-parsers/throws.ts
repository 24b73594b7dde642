export const parse = (): never => {
  throw new TypeError('no sheet');
};
