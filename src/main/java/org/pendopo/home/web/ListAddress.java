package org.pendopo.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;

/** The address of a list with its filters; paging keeps the filters and changes the place only. */
record ListAddress(HttpServletRequest request, String path, List<String> filters) {
    String text(String name) {
        return PlainText.line(request.getParameter(name));
    }

    @Nullable
    Long number(String name) {
        var text = text(name);
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /** Empty where the list ends. */
    String page(String direction, @Nullable Long id) {
        if (id == null) {
            return "";
        }
        return path
                + Stream.concat(
                                filters.stream()
                                        .filter(f -> !text(f).isEmpty())
                                        .map(f -> f + "=" + Addresses.encoded(text(f))),
                                Stream.of(direction + "=" + id))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
