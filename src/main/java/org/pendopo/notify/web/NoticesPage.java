package org.pendopo.notify.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.BrowseNotices;
import org.pendopo.notify.MarkAllRead;
import org.pendopo.notify.NoticeList;
import org.pendopo.notify.NoticeRow;
import org.pendopo.notify.Sentence;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Visit;

/** The notices of the signed-in person. */
@Named
@RequestScoped
public class NoticesPage {
    private static final String HERE = "/notices";

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    BrowseNotices browse;

    @Inject
    MarkAllRead markAll;

    private @Nullable NoticeList list;
    private @Nullable Long upTo;

    public NoticeList getList() {
        if (list == null) {
            list = browse.page(id("before"), id("after"));
        }
        return list;
    }

    /** In the language in which the page is read, whatever it was when it was told. */
    public String sentence(NoticeRow row) {
        return Sentence.of(visit.getLanguage(), row.kind(), row.arguments());
    }

    public String getNewer() {
        var newer = getList().newer();
        return newer == 0 ? "" : HERE + "?after=" + newer;
    }

    public String getOlder() {
        var older = getList().older();
        return older == 0 ? "" : HERE + "?before=" + older;
    }

    /** The newest notice on the page: later ones stay unread when all are marked. */
    public long getUpTo() {
        if (upTo == null) {
            upTo = getList().rows().isEmpty() ? 0 : getList().rows().getFirst().id();
        }
        return upTo;
    }

    public void setUpTo(long seen) {
        upTo = seen;
    }

    public void readAll() {
        markAll.mark(getUpTo());
        Addresses.done(HERE, "notify.read");
    }

    private long id(String name) {
        var typed = request.getParameter(name);
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }
}
