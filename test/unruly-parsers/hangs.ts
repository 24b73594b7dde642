export const parse = (): never => {
  for (;;);
};
