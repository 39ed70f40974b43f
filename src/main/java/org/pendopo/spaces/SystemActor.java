package org.pendopo.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.pendopo.people.CurrentPerson;

/**
 * In whose name jobs work: of the person who ordered the job, with the rights that the person has when it runs. To be
 * called outside of a request; each call is a request of its own.
 */
@ApplicationScoped
public class SystemActor {
    @Inject
    CurrentPerson current;

    @ActivateRequestContext
    public void actFor(long personId, Runnable work) {
        current.actAs(personId);
        work.run();
    }

    /** The same with an answer. */
    @ActivateRequestContext
    public <T> T askFor(long personId, Supplier<T> work) {
        current.actAs(personId);
        return work.get();
    }
}
