import * as fc from 'fast-check';

/**
 * Gives every property test the same inputs in each run, so that one commit has one result. `npm run test:random`
 * sets another seed and prints it.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_130) });
