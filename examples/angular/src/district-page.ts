import { afterNextRender, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { loadPortalEmbed } from '@nagrik/embed';
import { NagrikTag } from '@nagrik/embed/angular';
import { type Language, languages, words } from './words.ts';

/** A district's page with the complaint form. Its attribute `portal` is the portal's address, such as `https://portal.example`. */
@Component({
  selector: 'district-page',
  imports: [NagrikTag],
  template: `
    <main [lang]="lang()" [dir]="lang() === 'ur' ? 'rtl' : 'ltr'">
      <nav>
        @for (language of languages; track language) {
          <button [lang]="language" [attr.aria-pressed]="language === lang()" (click)="lang.set(language)">
            {{ words[language].language }}
          </button>
        }
      </nav>
      <h1>{{ say().title }}</h1>
      <p>{{ say().emergency }}</p>
      <button [attr.aria-expanded]="open()" (click)="open.set(!open())">{{ open() ? say().close : say().open }}</button>
      <p>
        <output>{{ reference() && say().filed + ' ' + reference() }}</output>
      </p>
      @if (open()) {
        <nagrik-complaint-form
          site="namuna"
          [lang]="lang()"
          theme="gov"
          (nagrik-filed)="reference.set($event.reference)"
        >
          <a [href]="portal + '/embed/frame/complaint-form?lang=' + lang() + '&site=namuna'">{{ say().link }}</a>
        </nagrik-complaint-form>
      }
    </main>
  `,
})
export class DistrictPage {
  protected readonly portal = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.getAttribute('portal') ?? '';
  protected readonly languages = languages;
  protected readonly words = words;
  protected readonly lang = signal<Language>('hi');
  protected readonly open = signal(true);
  protected readonly reference = signal<string | undefined>(undefined);
  protected readonly say = computed(() => words[this.lang()]);

  constructor() {
    // Not on a server. However often it is called, the script comes once; where it can't come, the link stays.
    afterNextRender(() => {
      loadPortalEmbed({ portal: this.portal }).catch((error: Error) => console.warn(error.message));
    });
  }
}
