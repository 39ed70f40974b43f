package org.pendopo.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.people.PersonView;
import org.pendopo.people.ReadPerson;
import org.pendopo.people.SuspendPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;

/** A person's page, as far as this reader may see it. */
@Named
@RequestScoped
public class PersonPage {
    private static final String CONTRIBUTIONS = "/WEB-INF/contributions/of-person.xhtml";
    private static final String NOTHING = "/WEB-INF/layout/nobody.xhtml";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String handle;

    @Inject
    ReadPerson read;

    @Inject
    SuspendPerson suspension;

    @Inject
    ServletContext context;

    @Inject
    PersonMarks marks;

    private @Nullable PersonView person;
    private String reason = "";

    public PersonView getPerson() {
        if (person == null) {
            if (handle == null) {
                throw new NotFound();
            }
            person = read.byHandle(handle);
        }
        return person;
    }

    /** Roles, organisations and residence, in words. */
    public List<String> getMarks() {
        return marks.of(getPerson());
    }

    /** What the person wrote is told by a higher module, if that is there. */
    public String getContributions() throws MalformedURLException {
        return context.getResource(CONTRIBUTIONS) == null ? NOTHING : CONTRIBUTIONS;
    }

    public void suspend() {
        try {
            suspension.suspend(getPerson().tag().id(), reason);
        } catch (RuleBroken broken) {
            throw broken.at("reason");
        }
        Addresses.done("/person/" + getPerson().tag().handle(), "people.suspended");
    }

    public void lift() {
        suspension.lift(getPerson().tag().id());
        Addresses.done("/person/" + getPerson().tag().handle(), "people.lifted");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
