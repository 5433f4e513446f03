// Larger letters, remembered on this device. Without this script the buttons stay hidden; the browser's zoom does the same.
(() => {
  const root = document.documentElement;
  let size = '';
  try {
    size = localStorage.getItem('text-size') ?? '';
  } catch {
    // Storage may be forbidden: then the choice holds for this page only.
  }
  root.dataset.textSize = size;

  document.addEventListener('DOMContentLoaded', () => {
    const group = document.querySelector('.sizes');
    const buttons = [...group.querySelectorAll('button')];
    const show = () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.size === size));
    };
    group.addEventListener('click', ({ target }) => {
      const button = target.closest('button');
      if (!button) return;
      size = root.dataset.textSize = button.dataset.size;
      try {
        localStorage.setItem('text-size', size);
      } catch {
        // As above.
      }
      show();
    });
    show();
    group.hidden = false;
  });
})();
