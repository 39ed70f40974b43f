package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.directory.BrowseSpaces;
import org.pendopo.spaces.directory.CardPage;
import org.pendopo.spaces.directory.Cursor;
import org.pendopo.spaces.directory.SpaceFilter;

/** Search over titles and purposes of the spaces that the reader may find. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowseSpaces browse;

    private @Nullable CardPage page;

    /** What is looked for; empty before anybody asked. */
    public String getText() {
        return filter().text();
    }

    public CardPage getPage() {
        if (page == null) {
            page = getText().isEmpty()
                    ? new CardPage(List.of(), null, null, List.of())
                    : browse.search(
                            filter(),
                            Cursor.of(address().number("newer"), address().number("older")));
        }
        return page;
    }

    public String getNewer() {
        return address().page("newer", getPage().newer());
    }

    public String getOlder() {
        return address().page("older", getPage().older());
    }

    private SpaceFilter filter() {
        return new SpaceFilter(null, address().text("q"), false, null, null);
    }

    private ListAddress address() {
        return new ListAddress(request, "/search", List.of("q"));
    }
}
