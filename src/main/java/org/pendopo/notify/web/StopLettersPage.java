package org.pendopo.notify.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pendopo.notify.mail.StopLink;
import org.pendopo.shared.web.Addresses;

/** Asks whoever opens the link of a letter whether letters are to end. */
@Named
@RequestScoped
public class StopLettersPage {
    @Inject
    HttpServletRequest request;

    @Inject
    StopLink link;

    /** Where the button posts to; @throws org.pendopo.shared.NotFound when the link is not one of ours */
    public String getAddress() {
        var key = request.getParameter("key");
        var person = link.person(request.getParameter("person"), key);
        return "/unsubscribe?person=" + person + "&key=" + Addresses.encoded(String.valueOf(key));
    }

    public boolean isEnded() {
        return request.getParameter("ended") != null;
    }
}
