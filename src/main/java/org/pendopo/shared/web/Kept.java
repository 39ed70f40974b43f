package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pendopo.shared.text.Texts;

/**
 * What somebody typed into a form that the page does not show any more: the phase closed, somebody locked the topic. The
 * page shows it to be copied, so that no text is lost. Only fields that {@code shared.kept.…} names.
 */
@Named
@RequestScoped
public class Kept {
    private static final String LOST = Kept.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    /** One field: what it is called, and what stood in it. */
    public record Typed(String label, String text) {}

    /** The form of this request cannot be shown again with what was typed, and it certainly was one of ours. */
    static void lost(HttpServletRequest request) {
        request.setAttribute(LOST, true);
    }

    // What another site made a browser send is not repeated.
    private boolean isLost() {
        return request.getAttribute(RequestGuard.FOREIGN) == null
                && (request.getAttribute(LOST) != null
                        || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null);
    }

    public List<Typed> getTexts() {
        var texts = new ArrayList<Typed>();
        if (isLost()) {
            request.getParameterMap().forEach((name, values) -> {
                var key = "shared.kept." + name.substring(name.lastIndexOf(':') + 1);
                if (name.contains(":") && Texts.has(visit.getLanguage(), key)) {
                    var label = Texts.of(visit.getLanguage(), key);
                    Arrays.stream(values).filter(v -> !v.isBlank()).forEach(v -> texts.add(new Typed(label, v)));
                }
            });
        }
        return texts;
    }
}
