import { describeStore } from '../store.conformance.ts';
import { createMemoryStore } from './create-memory-store.ts';

describeStore('the memory store', () => Promise.resolve(createMemoryStore()));
