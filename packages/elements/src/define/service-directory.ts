import '../events.ts';
import { NagrikServiceDirectory } from '../services/directory/service-directory.ts';
import { register } from './register.ts';

register('nagrik-service-directory', NagrikServiceDirectory);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-service-directory': NagrikServiceDirectory;
  }
}
