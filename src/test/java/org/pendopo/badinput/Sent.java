package org.pendopo.badinput;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The answer to a form that was sent with something bad in one field.
 *
 * @param kept what stands in the field of the answer; empty when it has none
 * @param wrong whether the answer points at the field
 * @param words what the error says
 * @param injected whether anything that was typed became markup
 * @param evaluated whether anything that was typed was computed
 */
record Sent(
        int status,
        boolean moved,
        String kept,
        boolean wrong,
        String words,
        boolean injected,
        boolean evaluated,
        String text) {
    // Fetches the page, fills the form as somebody would who has chosen everything, and sends it with the raw value.
    private static final String SEND = """
            async ({path, form, button, field, raw, soon, day, later}) => {
              const parse = html => new DOMParser().parseFromString(html, 'text/html');
              const find = page => [...page.forms].find(f => f.id === form || f.id.endsWith(':' + form));
              const got = await fetch(path), page = parse(await got.text()), asked = find(page);
              if (!asked) return {status: -got.status};
              for (const s of asked.querySelectorAll('select')) if (!s.value && !s.id.endsWith('to')) s.selectedIndex = s.options.length - 1;
              const radios = [...asked.querySelectorAll('input[type=radio]')];
              if (radios.length && !radios.some(r => r.checked)) radios[0].checked = true;
              const guide = [...asked.querySelectorAll('input[type=checkbox]')].find(c => c.id.endsWith('guide'));
              if (guide) guide.checked = true;
              const data = new URLSearchParams(new FormData(asked));
              for (const f of asked.querySelectorAll('input,textarea')) {
                const name = f.name.split(':').pop();
                if (data.get(f.name)) continue;
                if (['title', 'text', 'purpose', 'name', 'reason', 'step1'].includes(name)) data.set(f.name, name + ' uji');
                if (name === 'label') data.set(f.name, 'uji ' + Date.now());
                if (name === 'code') data.set(f.name, 'uji-' + Date.now());
                if (name === 'addresses') data.set(f.name, 'uji' + Date.now() + '@example.org');
                if (['due', 'date1', 'ends'].includes(name)) data.set(f.name, soon);
                if (name === 'date') data.set(f.name, day);
                if (name === 'closes' && f.type === 'datetime-local') data.set(f.name, later);
                if (name === 'date2' && field.endsWith('step2') || name === 'date3' && field.endsWith('step3')) data.set(f.name, soon);
              }
              if (form === 'amendment') for (const [name, value] of [...data]) if (name.endsWith(':text')) data.set(name, value + ' Lebih jelas.');
              data.delete(field);
              const pressed = [...asked.elements].find(e => (e.name || '').endsWith(':' + button));
              if (!pressed) return {status: -1};
              data.append(pressed.name, pressed.value);
              const send = async () => {
                const body = data.toString() + '&' + encodeURIComponent(field) + '=' + raw;
                const answer = await fetch(path, {method: 'POST', body, headers: {'Content-Type': 'application/x-www-form-urlencoded'}});
                return [answer, parse(await answer.text())];
              };
              let [answer, after] = await send();
              // Like ones are shown once; who has seen them publishes.
              const seen = after.querySelector('#similar') && find(after).querySelector('[data-similar-seen]');
              if (seen) { data.set(seen.name, seen.value); [answer, after] = await send(); }
              const again = find(after);
              const input = again && [...again.elements].find(e => e.name === field);
              const id = input ? input.id : field;
              const link = [...after.querySelectorAll('.error-summary a')].find(a => a.getAttribute('href') === '#' + id);
              const words = [...after.querySelectorAll('.error-summary li')].map(l => l.textContent.trim()).join(' | ');
              const main = after.querySelector('main');
              return {status: answer.status, moved: answer.redirected, kept: input ? (input.getAttribute('value') ?? input.value) : '', wrong: !!link, words,
                  injected: !!after.querySelector('script:not([src]), main b.bad, main [onerror]'),
                  evaluated: after.documentElement.textContent.includes('z49z'),
                  text: main ? main.innerText || main.textContent : ''};
            }
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String FIELDS = """
            form => [...document.forms].filter(f => f.id === form || f.id.endsWith(':' + form)).slice(0, 1)
                .flatMap(f => [...f.querySelectorAll('textarea, input:not([type=hidden]):not([type=radio])'
                    + ':not([type=checkbox]):not([type=submit]):not([type=file])')]).map(f => f.name)
            """;

    static Sent of(Page page, String path, Forms.Entry form, String field, String raw) {
        var answer = (Map<?, ?>) page.evaluate(SEND, asked(path, form, field, raw));
        return new Sent(
                ((Number) Objects.requireNonNull(answer.get("status"))).intValue(),
                Boolean.TRUE.equals(answer.get("moved")),
                String.valueOf(answer.get("kept")),
                Boolean.TRUE.equals(answer.get("wrong")),
                String.valueOf(answer.get("words")),
                Boolean.TRUE.equals(answer.get("injected")),
                Boolean.TRUE.equals(answer.get("evaluated")),
                String.valueOf(answer.get("text")));
    }

    // What any form takes as a day to come; some want another day each time, or a later one.
    private static Map<String, String> asked(String path, Forms.Entry form, String field, String raw) {
        var sent = COUNT.incrementAndGet();
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        var days = Map.of(
                "soon",
                soon.toString(),
                "day",
                soon.plusDays(sent % 28).toString(),
                "later",
                soon.plusDays(1).atStartOfDay().plusHours(sent).toString());
        var all = new HashMap<>(days);
        all.putAll(Map.of("path", path, "form", form.id(), "button", form.button(), "field", field, "raw", raw));
        return all;
    }

    /** The names of the text fields of the first such form on the page that is open. */
    static List<String> fields(Page page, Forms.Entry form) {
        var names = new ArrayList<String>();
        for (var name : (List<?>) page.evaluate(FIELDS, form.id())) {
            names.add(String.valueOf(name));
        }
        return names;
    }

    /** Whether the form came back, with what was typed, and points at the field; or took the text. */
    boolean isAnswered() {
        return status == 200 && (moved || wrong);
    }

    /** What a field may keep of a text: all but what no page can show. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cn}\\x{FFFD}\\p{Cs}\\s]+", "");
    }
}
