import type { CallOptions, Portal, Result, ServiceList } from '@nagrik/sdk';
import type { ServiceDefinition } from '../services/service-definition.ts';

/** A page of services. The engine (`DirectoryElement`) runs it. */
export interface DirectoryDefinition {
  /** The service's entry in the catalogue: its name is the heading, its words those of the first screen. */
  readonly service: ServiceDefinition;
  readonly load: (portal: Portal, options: CallOptions) => Promise<Result<ServiceList>>;
}
