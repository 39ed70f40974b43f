package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.OfficiallyAnswered;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.Clock;
import org.pendopo.shared.OneByOne;
import org.pendopo.shared.Tick;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Tells authors, also those of its parts, supporters and followers that a proposal was answered, each of them once however often it runs. */
@UseCase
@Unguarded("tells of what is published, on behalf of nobody")
public class TellAnswers {
    private static final int AT_ONCE = 50;

    @Inject
    News news;

    @Inject
    Publications publications;

    @Inject
    CitedComments comments;

    @Inject
    PutAnswer put;

    @Inject
    Tell tell;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    public void on(@Observes OfficiallyAnswered event) {
        news.add(new AnswerNews(event.proposalId(), event.edition(), event.by(), clock.instant()));
    }

    public void on(@Observes Tick tick) {
        oneByOne.each(news.waiting(AT_ONCE), "telling of an answer", this::tell, this::putBack);
    }

    private void tell(WaitingNews one) {
        news.take(one).ifPresent(taken -> {
            tell(taken);
            taken.told(clock.instant());
        });
    }

    // Behind all others, so that many that fail keep none waiting for ever.
    private void putBack(WaitingNews one) {
        news.putBack(one.proposalId(), one.edition(), clock.instant());
    }

    private void tell(AnswerNews one) {
        var spot = put.spot(one.getProposalId());
        if (!spot.isShown()) {
            return;
        }
        var whom = new ArrayList<>(publications.concerned(spot.id(), comments.roots(spot.id())));
        whom.remove(one.getById());
        var first = one.getEdition() == 1;
        tell.tell(
                whom,
                new Notice(
                        first ? "proposals-answers.notice.answered" : "proposals-answers.notice.corrected",
                        spot.spaceId(),
                        spot.id(),
                        ProposalView.address(spot.id(), spot.title()) + "#answer",
                        List.of(spot.title()),
                        "answered:" + spot.id() + ":" + one.getEdition()));
    }
}
