package org.pendopo.badinput;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * A button that was pressed as the page stood when it was fetched.
 *
 * @param url where that led
 */
record Pressed(int status, String url, String errors, String text) {
    private static final String LOOK = """
            async ({path, form, button, fields}) => {
              const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
              const asked = [...page.forms].find(f => (f.id === form || f.id.endsWith(':' + form))
                  && [...f.elements].some(e => (e.name || '').endsWith(':' + button)));
              if (!asked) return {path, body: ''};
              for (const s of asked.querySelectorAll('select')) if (!s.value) s.selectedIndex = s.options.length - 1;
              const radios = [...asked.querySelectorAll('input[type=radio]')];
              if (radios.length && !radios.some(r => r.checked)) radios[0].checked = true;
              for (const c of asked.querySelectorAll('input[type=checkbox]')) if (c.id.endsWith('guide')) c.checked = true;
              const data = new URLSearchParams(new FormData(asked));
              for (const [name, value] of Object.entries(fields))
                data.set([...asked.elements].map(e => e.name).find(n => n && n.split(':').pop() === name) || name, value);
              const pressed = [...asked.elements].find(e => (e.name || '').endsWith(':' + button));
              data.append(pressed.name, pressed.value);
              return {path, body: data.toString()};
            }
            """;

    private static final String SEND = """
            async ({path, body}) => {
              const answer = await fetch(path, {method: 'POST', body,
                  headers: {'Content-Type': 'application/x-www-form-urlencoded'}});
              const after = new DOMParser().parseFromString(await answer.text(), 'text/html');
              const main = after.querySelector('main');
              return {status: answer.status, url: answer.url,
                  errors: [...after.querySelectorAll('.error-summary li')].map(l => l.textContent.trim()).join(' | '),
                  text: main ? main.textContent : ''};
            }
            """;

    /** A request that can be sent later, when the page has changed meanwhile; or twice. */
    record Ready(Page page, String path, String body) {
        Pressed send() {
            return Pressed.send(page, path, body);
        }
    }

    /** @param button its id; with the key of its row before it where there are rows, such as {@code 12:approve} */
    static Ready ready(Page page, String path, String form, String button, Map<String, String> fields) {
        var asked = Map.of("path", path, "form", form, "button", button, "fields", fields);
        var found = (Map<?, ?>) page.evaluate(LOOK, asked);
        var body = String.valueOf(found.get("body"));
        if (body.isEmpty()) {
            throw new IllegalStateException("no button " + button + " in a form " + form + " at " + path);
        }
        return new Ready(page, path, body);
    }

    static Pressed now(Page page, String path, String form, String button, Map<String, String> fields) {
        return ready(page, path, form, button, fields).send();
    }

    static Pressed send(Page page, String path, String body) {
        var answer = (Map<?, ?>) page.evaluate(SEND, Map.of("path", path, "body", body));
        return new Pressed(
                ((Number) Objects.requireNonNull(answer.get("status"))).intValue(),
                String.valueOf(answer.get("url")),
                String.valueOf(answer.get("errors")),
                String.valueOf(answer.get("text")));
    }

    /** The path to which it led, without what the notice needs. */
    String path() {
        return URI.create(url).getPath();
    }
}
