package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Officials publish answers together, now or at a set time, and change their mind until then. */
@UseCase
public class PublishAnswers {
    /** So many answers are published at once at most. */
    public static final int MOST = 200;

    @Inject
    Access access;

    @Inject
    Publications publications;

    @Inject
    Publishing publishing;

    @Inject
    Event<AgendaChanged> agenda;

    @Inject
    Clock clock;

    /** All of them or none; @throws RuleBroken when one cannot be published */
    public void now(ProposalTool tool, Collection<Long> proposals) {
        var by = access.require(Action.PUBLISH_ANSWERS, tool.spaceId());
        var publication = gather(tool, by, clock.instant(), proposals);
        publishing.carryOut(publication);
    }

    /** @return the publication's number */
    public long at(ProposalTool tool, @Nullable Instant at, Collection<Long> proposals) {
        var by = access.require(Action.PUBLISH_ANSWERS, tool.spaceId());
        var publication = gather(tool, by, Publication.later(at, clock.instant()), proposals);
        agenda.fire(new AgendaChanged());
        return publication.getId();
    }

    public void move(ProposalTool tool, long publicationId, @Nullable Instant to) {
        access.require(Action.PUBLISH_ANSWERS, tool.spaceId());
        open(tool, publicationId).move(Publication.later(to, clock.instant()));
        agenda.fire(new AgendaChanged());
    }

    /** It waits for another publication. */
    public void takeOut(ProposalTool tool, long publicationId, long proposalId) {
        access.require(Action.PUBLISH_ANSWERS, tool.spaceId());
        var publication = open(tool, publicationId);
        if (publishing.takeOut(publication, proposalId)) {
            publications.em().remove(publication);
        }
        agenda.fire(new AgendaChanged());
    }

    /** What was planned for later is published at once. */
    public void nowInstead(ProposalTool tool, long publicationId) {
        access.require(Action.PUBLISH_ANSWERS, tool.spaceId());
        var publication = open(tool, publicationId);
        publication.move(clock.instant());
        publishing.carryOut(publication);
    }

    private Publication gather(ProposalTool tool, Who by, Instant at, Collection<Long> proposals) {
        RuleBroken.unless(!proposals.isEmpty(), "proposals-answers.publish.none");
        RuleBroken.unless(proposals.size() <= MOST, "proposals-answers.publish.many", MOST);
        var publication = new Publication(tool.id(), at, by.id(), clock.instant());
        publications.add(publication);
        new TreeSet<>(proposals).forEach(id -> publishing.putIn(publication, id));
        return publication;
    }

    private Publication open(ProposalTool tool, long id) {
        var publication = publications.locked(id).orElseThrow(NotFound::new);
        if (publication.getToolId() != tool.id()) {
            throw new NotFound();
        }
        RuleBroken.unless(!publication.isDone(), "proposals-answers.publish.done");
        return publication;
    }
}
