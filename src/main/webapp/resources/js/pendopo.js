/* Saves round trips and typed text. Every page works without it; it is bound by data attributes only. */
(() => {
  'use strict';
  const doc = document, root = doc.documentElement, drafts = window.sessionStorage;
  const all = (selector, from) => Array.from((from || doc).querySelectorAll(selector));
  const byId = id => doc.getElementById(id.replace(/^#/, ''));
  const say = (key, n) => (doc.body.getAttribute('data-t-' + key) || '').replace('{0}', n);
  const live = doc.createElement('p');
  live.className = 'live';
  live.setAttribute('role', 'status');
  let pressed, quiet, later;

  function announce(text) {
    live.textContent = text;
    clearTimeout(quiet);
    quiet = setTimeout(() => { live.textContent = ''; }, 6000);
  }

  /* Double presses: the first one counts until the page changes. */
  function hold(form, on) {
    if (on) form.setAttribute('data-held', ''); else form.removeAttribute('data-held');
    all('button,input[type=submit]', form).forEach(b => {
      if (on) b.setAttribute('aria-disabled', 'true'); else b.removeAttribute('aria-disabled');
    });
  }

  function submitPlainly(form, button) {
    if (button && button.name) {
      const field = doc.createElement('input');
      field.type = 'hidden';
      field.name = button.name;
      field.value = button.value;
      form.appendChild(field);
    }
    if (button && button.hasAttribute('formaction')) form.setAttribute('action', button.getAttribute('formaction'));
    HTMLFormElement.prototype.submit.call(form);
  }

  function post(form, button, redirect) {
    const body = new URLSearchParams(new FormData(form));
    if (button && button.name) body.append(button.name, button.value);
    const to = (button && button.getAttribute('formaction')) || form.getAttribute('action') || location.href;
    return fetch(to, { method: 'POST', body, headers: { Accept: 'text/html' }, credentials: 'same-origin', redirect: redirect || 'follow' });
  }

  /* Tokens of the page (view state, keys against doubles) move on with every answer. */
  function renewHidden(page) {
    all('form[id]').forEach(form => all('input[type=hidden][name]', form).forEach(old => {
      const twin = page.getElementById(form.id);
      const fresh = twin && all('input[type=hidden]', twin).find(i => i.name === old.name);
      if (fresh) old.value = fresh.value;
    }));
  }

  function swap(html, id, form) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const old = byId(id), fresh = page.getElementById(id.replace(/^#/, ''));
    if (!old || !fresh) throw new Error('no such part');
    const had = doc.activeElement, inside = old.contains(had);
    old.replaceWith(doc.adoptNode(fresh));
    renewHidden(page);
    if (form && !fresh.querySelector('.error-summary')) forget(form);
    enhance(fresh);
    const first = fresh.querySelector('[data-focus]');
    if (first) first.focus();
    else if (inside) {
      const again = had.id && byId(had.id);
      const to = again || fresh.querySelector('summary') || fresh;
      if (to === fresh) fresh.tabIndex = -1;
      to.focus();
    }
    const told = fresh.querySelector('[data-announce]');
    announce(told ? told.textContent.trim() : say('updated'));
  }

  function partial(form, button, id) {
    announce(say('sending'));
    post(form, button).then(answer => {
      if (!answer.ok) throw answer;
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
      return answer.text().then(html => {
        swap(html, id, button && button.hasAttribute('data-partial') ? null : form);
        hold(form, false);
      });
    }).catch(() => submitPlainly(form, button));
  }

  function prefer(form, button) {
    const only = all('button', form).length === 1, name = button.name;
    const on = !only || button.getAttribute('aria-pressed') !== 'true', value = only ? (on ? 'on' : 'off') : button.value;
    button.value = value;
    const sent = post(form, button, 'manual'); // the answer is this same page: not worth the bytes
    all('button', form).forEach(b => b.setAttribute('aria-pressed', String(b === button && on)));
    if (value === 'system' || value === 'off') root.removeAttribute('data-' + name);
    else root.setAttribute('data-' + name, value);
    if (only) button.value = on ? 'off' : 'on';
    sent.then(a => { if (!a.ok && a.type !== 'opaqueredirect') throw a; }).catch(() => { button.value = value; submitPlainly(form, button); });
  }

  /* Typed text survives a lost page: kept for this tab, by form. */
  const texts = form => all('textarea[name],input[type=text][name]', form);
  const keyOf = form => 'draft:' + form.getAttribute('data-draft');
  function forget(form) { if (form.hasAttribute('data-draft')) drafts.removeItem(keyOf(form)); }
  function keep(form) {
    const typed = {};
    texts(form).forEach(t => { typed[t.name] = t.value; });
    drafts.setItem(keyOf(form), JSON.stringify(typed));
  }
  function restore(form) {
    const typed = JSON.parse(drafts.getItem(keyOf(form)) || '{}');
    const lost = texts(form).filter(t => typed[t.name] && t.value === t.defaultValue && typed[t.name] !== t.value);
    lost.forEach(t => { t.value = typed[t.name]; });
    const note = form.querySelector('[data-draft-note]');
    if (lost.length && note) note.textContent = say('restored');
  }
  /* Whoever is signed in finds it on every device: saved when they pause, and when they leave the page. */
  const waiting = new Map();
  function saveSoon(form) {
    const note = form.querySelector('[data-draft-note]');
    if (!note || form.hasAttribute('data-held')) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => save(form, note), 2000));
  }
  function save(form, note) {
    waiting.delete(form);
    if (form.hasAttribute('data-held')) return;
    const body = new URLSearchParams(), local = drafts.getItem(keyOf(form));
    new FormData(form).forEach((value, name) => { if (typeof value === 'string') body.append(name, value); });
    body.set('draft', form.getAttribute('data-draft'));
    fetch('/draft', { method: 'POST', body, credentials: 'same-origin', redirect: 'error', keepalive: body.toString().length < 60000,
      headers: { 'X-Requested-With': 'draft' } }).then(answer => {
      if (!answer.ok) throw answer;
      if (drafts.getItem(keyOf(form)) === local) forget(form);
      note.textContent = note.getAttribute('data-t-kept').replace('{0}', new Date().toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' }));
    }).catch(answer => {
      note.textContent = note.getAttribute(answer.status === 401 || answer.status === 403 ? 'data-t-ended' : 'data-t-failed');
    });
  }
  function saveAll() { waiting.forEach((timer, form) => { clearTimeout(timer); save(form, form.querySelector('[data-draft-note]')); }); }

  /* What was sent is forgotten only when our own next page came without an error. */
  function settleSent() {
    const came = performance.navigation.type === 0 && doc.referrer.indexOf(location.origin) === 0;
    Object.keys(drafts).filter(k => k.indexOf('sent:') === 0).forEach(k => {
      drafts.removeItem(k);
      if (came && !doc.querySelector('.error-summary,.error-page')) drafts.removeItem(k.slice(5));
    });
  }

  function grow(area) {
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 2 + 'px';
  }
  function count(area) {
    const shown = all('[data-counter-for]').find(c => c.getAttribute('data-counter-for') === area.id);
    const max = +area.getAttribute('data-maxlength'), left = max - area.value.length;
    if (!shown || !area.value) return;
    shown.textContent = left < 0 ? say('over', -left) : say('left', left);
    shown.classList.toggle('is-over', left < 0);
    clearTimeout(later);
    if (left < max / 10) later = setTimeout(() => announce(shown.textContent), 1200);
  }

  function enhance(part) {
    all('form[data-draft]', part).forEach(restore);
    all('textarea[data-autosize]', part).forEach(a => { if (a.value) grow(a); });
    all('textarea[data-maxlength]', part).forEach(count);
    all('[data-watch]', part).forEach(watch);
    if (doc.documentElement.dataset.saver !== 'on' && matchMedia('(min-width: 60em)').matches) all('details.picture', part).forEach(p => { p.open = true; });
  }

  /* Proposals like the one whose title is being typed; what was shown is not asked about again when it is sent. */
  let asking, asked = '';
  function similar(field) {
    const form = field.form, part = form.querySelector('[data-similar-shown]'), told = form.querySelector('[data-similar-told]');
    const title = field.value.trim();
    if (title.length < 5 || title === asked) return;
    asked = title;
    fetch(field.getAttribute('data-similar') + '?title=' + encodeURIComponent(title), { credentials: 'same-origin' })
      .then(a => a.ok ? a.json() : []).then(found => {
        if (field.value.trim() !== title) return;
        const list = part.querySelector('ul'), before = list.textContent;
        list.textContent = '';
        found.forEach(one => {
          const row = list.appendChild(doc.createElement('li')), link = row.appendChild(doc.createElement('a'));
          link.href = one.address;
          link.lang = one.language;
          link.target = '_blank';
          link.textContent = one.title;
          const note = row.appendChild(doc.createElement('p'));
          note.className = 'meta';
          note.textContent = one.note;
        });
        part.hidden = !found.length;
        if (found.length) form.querySelector('[data-similar-seen]').value = found.map(one => one.id).join(',');
        if (list.textContent !== before) told.textContent = told.getAttribute('data-similar-told').replace('{0}', found.length);
      }).catch(() => {});
  }

  function quote(link) {
    const from = byId(link.getAttribute('data-quote')), area = doc.querySelector('#reply textarea');
    if (!from || !area) return false;
    const said = from.innerText.trim().split('\n').map(line => '> ' + line).join('\n');
    area.value = (area.value ? area.value.replace(/\s*$/, '\n\n') : '') + said + '\n\n';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
    announce(say('quoted'));
    return true;
  }
  function copy(link) {
    if (!navigator.clipboard) return false;
    navigator.clipboard.writeText(link.href).then(() => announce(say('copied')), () => { location.href = link.href; });
    return true;
  }
  /* The confirm page stays the truth: its own form is fetched and sent. */
  function confirmHere(link) {
    if (!window.confirm(link.getAttribute('data-confirm'))) return;
    fetch(link.href, { credentials: 'same-origin' }).then(a => a.text()).then(html => {
      const form = new DOMParser().parseFromString(html, 'text/html').querySelector('form[data-confirm-form]');
      const button = form.querySelector('button,input[type=submit]');
      submitPlainly(doc.body.appendChild(doc.adoptNode(form)), button);
    }).catch(() => location.assign(link.href));
  }

  /* What is under way is looked at again until it has ended. */
  function watch(part) {
    setTimeout(() => fetch(location.href, { credentials: 'same-origin' }).then(a => a.ok ? a.text() : Promise.reject(a)).then(html => {
      const now = new DOMParser().parseFromString(html, 'text/html').getElementById(part.id);
      if (now && !now.hasAttribute('data-watch')) return swap(html, part.id);
      part.querySelector('[data-watched]').replaceWith(doc.adoptNode(now.querySelector('[data-watched]')));
      watch(part);
    }).catch(() => watch(part)), part.getAttribute('data-watch') * 1000);
  }

  /* A file that would be refused for its size is not sent at all. */
  function weigh(field) {
    const heavy = Array.from(field.files).some(f => f.size > field.getAttribute('data-max-bytes'));
    field.setCustomValidity(heavy ? field.getAttribute('data-too-big') : '');
    if (heavy) field.reportValidity();
  }

  /* Words that others use are offered for the last one typed. */
  function complete(field) {
    const typed = field.value.split(','), last = typed.pop().trim().toLowerCase(), before = typed.map(t => t.trim() + ', ').join('');
    const list = field.list || field.parentNode.appendChild(doc.createElement('datalist'));
    list.id = list.id || field.id + '-known';
    field.setAttribute('list', list.id);
    const fitting = field.getAttribute('data-known').split(' ').filter(t => last && t !== last && t.indexOf(last) === 0);
    list.replaceChildren(...fitting.slice(0, 8).map(t => new Option(before + t)));
  }

  doc.addEventListener('click', e => {
    const at = selector => e.target.closest && e.target.closest(selector);
    pressed = at('button,input[type=submit]');
    all('details[data-menu][open]').forEach(m => { if (!m.contains(e.target)) m.open = false; });
    const link = !e.ctrlKey && !e.metaKey && at('a[data-quote],a[data-copy],a[data-confirm]');
    if (!link) return;
    if (link.hasAttribute('data-confirm')) { e.preventDefault(); confirmHere(link); }
    else if (link.hasAttribute('data-quote') ? quote(link) : copy(link)) e.preventDefault();
  });
  doc.addEventListener('keydown', e => {
    const menu = e.key === 'Escape' && all('details[data-menu][open]').pop();
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  doc.addEventListener('input', e => {
    const field = e.target, form = field.form;
    if (form && form.hasAttribute('data-draft')) { keep(form); saveSoon(form); }
    if (field.hasAttribute('data-autosize')) grow(field);
    if (field.hasAttribute('data-maxlength')) count(field);
    if (field.hasAttribute('data-max-bytes')) weigh(field);
    if (field.hasAttribute('data-similar')) { clearTimeout(asking); asking = setTimeout(() => similar(field), 500); }
    if (field.hasAttribute('data-known')) complete(field);
  });
  doc.addEventListener('submit', e => {
    const form = e.target, button = e.submitter || (pressed && pressed.form === form ? pressed : null);
    if (e.defaultPrevented || form.method !== 'post') return;
    if (form.hasAttribute('data-held')) { e.preventDefault(); return; }
    if (form.hasAttribute('data-pref') && button) { e.preventDefault(); prefer(form, button); return; }
    if (form.hasAttribute('data-sign-out')) drafts.clear();
    const part = (button && button.getAttribute('data-partial')) || form.getAttribute('data-partial');
    hold(form, true);
    if (part && form.enctype !== 'multipart/form-data' && byId(part)) { e.preventDefault(); partial(form, button, part); }
    else if (form.hasAttribute('data-draft')) drafts.setItem('sent:' + keyOf(form), '1');
  });
  doc.addEventListener('visibilitychange', () => { if (doc.hidden) saveAll(); });
  window.addEventListener('pagehide', saveAll);
  window.addEventListener('pageshow', () => all('form[data-held]').forEach(form => hold(form, false)));

  doc.body.appendChild(live);
  settleSent();
  enhance(doc);
  const first = doc.querySelector('[data-focus]');
  if (first) first.focus();
})();
