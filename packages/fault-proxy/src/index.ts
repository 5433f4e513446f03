export { seededChance, type Chance } from './chance.ts';
export { faultNames, type FaultName } from './faults.ts';
export { startFaultProxy, type FaultProxy, type FaultProxyOptions } from './start-fault-proxy.ts';
