/**
 * The block in the editor: no build step, the globals of WordPress 6.1. What it saves depends on its attributes alone, never on
 * the settings of today, so that a page from last year still opens without a warning.
 */
(({ blocks, blockEditor, components, element }, options) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl } = components;
  const { words } = options;

  /** The tag with its link inside. */
  const tag = ({ service, site, lang, surface, theme, href, text }) =>
    h(
      `nagrik-${service}`,
      { site, lang, ...(surface && { surface }), ...(theme && { theme }) },
      h('a', { href }, text),
    );

  /** What the chosen service says of itself in the chosen language. */
  function filled({ service, lang = options.lang }) {
    const name = options.services[service]?.name ?? {};
    const query = new URLSearchParams({ lang, site: options.site });
    return {
      ...{ service, lang, site: options.site },
      href: `${options.portal}/embed/frame/${encodeURIComponent(service)}?${query}`,
      text: name[lang] ?? name.hi ?? service,
    };
  }

  const choices = (table) => Object.entries(table).map(([value, label]) => ({ value, label }));

  function Edit({ attributes, setAttributes }) {
    const props = useBlockProps();
    const { service, lang, surface = '', theme = '' } = attributes;
    const names = Object.entries(options.services).map(([value, { name }]) => ({
      value,
      label: name[options.uiLang] ?? name.en ?? value,
    }));
    const chooseService = h(SelectControl, {
      label: words.service,
      value: service ?? '',
      options: [...(service ? [] : [{ value: '', label: words.choose }]), ...names],
      onChange: (value) => value && setAttributes(filled({ service: value, lang })),
    });
    if (!service) {
      return h(
        'div',
        props,
        h(
          Placeholder,
          { label: words.title, icon: 'shield' },
          names.length > 0 ? chooseService : h('p', null, words.none),
        ),
      );
    }
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: words.title },
          chooseService,
          h(SelectControl, {
            label: words.language,
            value: lang,
            options: choices(options.languages),
            onChange: (value) => setAttributes(filled({ service, lang: value })),
          }),
          h(SelectControl, {
            label: words.surface,
            value: surface,
            options: choices(options.surfaces),
            onChange: (value) => setAttributes({ surface: value || undefined }),
          }),
          h(SelectControl, {
            label: words.look,
            value: theme,
            options: choices(options.themes),
            onChange: (value) => setAttributes({ theme: value || undefined }),
          }),
        ),
      ),
      // The service itself, as a visitor will see it, but not to be used: nothing is filed from an editor.
      h('div', { ...props, 'aria-label': `${words.preview}: ${attributes.text}` }, h(Disabled, null, tag(attributes))),
    );
  }

  blocks.registerBlockType('nagrik/service', {
    edit: Edit,
    save: ({ attributes }) => (attributes.service ? tag(attributes) : null),
  });
})(window.wp, window.nagrikServices);
