package org.pendopo.demo;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Fills an empty portal with the demonstration, all of it or nothing. */
@UseCase
@Unguarded("runs when the server starts, on behalf of nobody")
public class MakeDemo {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    SettlePlaces places;

    @Inject
    SettlePeople people;

    @Inject
    RaiseSpaces spaces;

    @Inject
    TellStories stories;

    @Inject
    MakePromises promises;

    @Inject
    TellClassroom classroom;

    @Inject
    TellAfterwards afterwards;

    @Inject
    LinkFamilies families;

    @Inject
    AddWaysIn waysIn;

    @Inject
    DivideClass groups;

    @Inject
    TellWriting writing;

    @Inject
    PrepareAnswers answers;

    @Inject
    TellReview review;

    @Inject
    Regard regard;

    /**
     * Two servers that start at once do so one after the other, and the second finds it done.
     *
     * @return false if the portal is not empty: then nothing changes
     */
    @ActivateRequestContext
    public boolean make() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('demonstration', 0))", Integer.class)
                .getSingleResult();
        if (hasSpaces()) {
            return false;
        }
        var told = Told.read();
        var days = Days.from(clock.instant(), settings.timeZone());
        var organisations = OrganisationTold.all();
        places.territories();
        var ids = places.organisations(organisations);
        var paths = OrganisationTold.groups(organisations);
        var cast = new Cast(people.settle(told.people(), paths, days), ids, paths, days);
        var stages =
                told.spaces().stream().map(space -> spaces.raise(space, cast)).toList();
        classroom.tell(stages, cast);
        var said = stories.tell(stages, cast);
        promises.make(said, stages, cast);
        waysIn.add(stages, cast);
        afterwards.tell(said, cast);
        families.link(stages, cast);
        groups.divide(cast);
        writing.tell(cast);
        answers.tell(cast);
        review.tell(cast);
        regard.show();
        return true;
    }

    private boolean hasSpaces() {
        return (Boolean) em.createNativeQuery("select exists (select from space)", Boolean.class)
                .getSingleResult();
    }
}
