export const parse = (bytes: Uint8Array, options: { twice: boolean }): object => ({
  length: bytes.length * (options.twice ? 2 : 1),
  environment: Object.keys(process.env),
});
