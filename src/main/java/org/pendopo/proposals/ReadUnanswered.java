package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.Affiliation;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Title;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** The consultations in which proposals wait for an answer of the person who asks. */
@UseCase
public class ReadUnanswered {
    @Inject
    CurrentPerson me;

    @Inject
    ProposalNews news;

    @Inject
    Clock clock;

    /** At most that many; nothing for who has nothing to answer. */
    public List<UnansweredRow> waiting(int max) {
        var who = me.require();
        var offices = who.affiliations().stream()
                .filter(a -> a.title() == Title.OFFICIAL)
                .map(Affiliation::groupPath)
                .toList();
        return news.unanswered(who.id(), offices, clock.instant(), UnansweredRow.MANY, max);
    }
}
