package org.pendopo.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Requests;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The frame of all pages for admins: {@code /admin/{page}/{sub}/{arg}}. */
@Named
@RequestScoped
public class AdminPage {
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext context;

    @Inject
    Access access;

    /** The pages that there are, in the order of the navigation. */
    public List<String> getPages() {
        return List.of("spaces", "organisations", "territories");
    }

    /** The page's name; without one, the first. */
    public String getPage() {
        var page = part(1);
        return page == null ? getPages().getFirst() : page;
    }

    public @Nullable String getSub() {
        return part(2);
    }

    public @Nullable String getArg() {
        return part(3);
    }

    /** The file of the page; @throws org.pendopo.shared.Forbidden for everybody but admins */
    public String getInside() {
        access.require(Action.ADMINISTER);
        var file = "/WEB-INF/admin/" + getPage() + ".xhtml";
        if (!WORD.matcher(getPage()).matches() || !exists(file)) {
            throw new NotFound();
        }
        return file;
    }

    /** The id in the address. */
    long id() {
        var arg = getArg();
        if (arg == null || !arg.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(arg);
    }

    private boolean exists(String file) {
        try {
            return context.getResource(file) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private @Nullable String part(int at) {
        var path = Requests.address(request).split("[?;]", 2)[0];
        var parts = Arrays.stream(path.split("/")).filter(p -> !p.isEmpty()).toList();
        return at < parts.size() ? parts.get(at) : null;
    }
}
