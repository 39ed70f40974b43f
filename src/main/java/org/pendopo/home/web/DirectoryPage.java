package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Requests;
import org.pendopo.spaces.ReadCreation;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.directory.BrowseSpaces;
import org.pendopo.spaces.directory.CardPage;
import org.pendopo.spaces.directory.Cursor;
import org.pendopo.spaces.directory.SpaceFilter;

/** The directory of a pillar: one bean, four addresses. Search and filters stand in the address. */
@Named
@RequestScoped
public class DirectoryPage {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowseSpaces browse;

    @Inject
    ReadCreation creation;

    private @Nullable CardPage page;

    public SpaceKind getKind() {
        var path = Requests.address(request).split("[/?]", 3)[1];
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public CardPage getPage() {
        if (page == null) {
            page = browse.directory(
                    getFilter(), Cursor.of(address().number("newer"), address().number("older")));
        }
        return page;
    }

    public SpaceFilter getFilter() {
        var address = address();
        var district = address.text("district");
        return new SpaceFilter(
                getKind(),
                address.text("q"),
                "true".equals(address.text("open")),
                district.isEmpty() ? null : district,
                address.number("organisation"));
    }

    public String getNewer() {
        return address().page("newer", getPage().newer());
    }

    public String getOlder() {
        return address().page("older", getPage().older());
    }

    /** Whether the reader may create a space of this kind somewhere; the page for it says why not. */
    public boolean isMayCreate() {
        return creation.isLikely(getKind());
    }

    /** The part of the keys of texts that stands for the kind. */
    public String getWord() {
        return getKind().name().toLowerCase(Locale.ROOT);
    }

    private ListAddress address() {
        return new ListAddress(request, "/" + getKind().path(), List.of("q", "open", "district", "organisation"));
    }
}
