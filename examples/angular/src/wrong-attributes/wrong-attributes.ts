import { Component } from '@angular/core';
import { NagrikTag } from '@nagrik/embed/angular';

/** Not part of the page: of each of these, `ngc` has to refuse what the first line names. */
@Component({
  selector: 'wrong-attributes',
  imports: [NagrikTag],
  template: `
    <nagrik-complaint-form surface="popup" />
    <nagrik-complaint-form [lang]="'fr'" />
    <nagrik-complaint-form [sitte]="'namuna'" />
    <nagrik-complaint-form (nagrik-filed)="said = $event.referense" />
    <nagrik-complaint-fron site="namuna" />
  `,
})
export class WrongAttributes {
  protected said = '';
}
