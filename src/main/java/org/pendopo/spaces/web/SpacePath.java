package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Requests;

/** The address of a space taken apart: {@code /space/{slug}/{page or tool}/{sub}/{arg}}. */
@RequestScoped
public class SpacePath {
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int PARTS_MAX = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext context;

    /** The slug; an address that cannot be one is no page. */
    String slug() {
        var slug = part(1);
        if (slug == null || !SLUG.matcher(slug).matches() || parts().size() > PARTS_MAX) {
            throw new NotFound();
        }
        return slug;
    }

    @Nullable
    String page() {
        return part(2);
    }

    @Nullable
    String sub() {
        return part(3);
    }

    @Nullable
    String arg() {
        return part(4);
    }

    /** The page of a module; @throws NotFound when there is none of that name */
    String file(String module, String page) {
        var file = "/WEB-INF/" + module + "/" + page + ".xhtml";
        if (!WORD.matcher(page).matches() || !exists(file)) {
            throw new NotFound();
        }
        return file;
    }

    boolean exists(String file) {
        try {
            return context.getResource(file) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private @Nullable String part(int at) {
        var parts = parts();
        return at < parts.size() ? parts.get(at) : null;
    }

    private List<String> parts() {
        var path = Requests.address(request).split("[?;]", 2)[0];
        return Arrays.stream(path.split("/")).filter(p -> !p.isEmpty()).toList();
    }
}
