export const parse = (): Promise<never> =>
  new Promise(() =>
    setTimeout(() => {
      throw new Error('too late');
    }, 5),
  );
