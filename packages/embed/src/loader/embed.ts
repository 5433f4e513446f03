/**
 * The one script that a page pastes: `<script type="module" src="https://portal.example/embed/1/embed.js"></script>`.
 *
 * It defines the tag of every service and nothing else: no Lit, no words of a service, no request until a tag
 * is there. What is typed in confidence comes in a sealed frame, public data as an element on the page. The
 * portal is where the script came from.
 */
import { sealedTags, tagNames } from '../generated/tag-names.ts';
import { defineService } from './embedded-service.ts';

tagNames.split(' ').forEach((name, at) => defineService(name, at < sealedTags));
