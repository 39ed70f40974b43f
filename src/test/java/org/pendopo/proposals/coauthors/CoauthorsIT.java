package org.pendopo.proposals.coauthors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.PersonTag;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class CoauthorsIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    AskCoauthor ask;

    @Inject
    AnswerCoauthor answer;

    @Inject
    ReadCoauthors coauthors;

    @Inject
    ReadProposal read;

    @Inject
    ReadOwnText own;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(CoauthorsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void only_who_confirmed_is_shown_and_may_change_the_text() {
        var proposal = proposal();
        var friend = given.person();
        ask.ask(proposal.id, "@" + handle(friend));
        assertThat(names(proposal)).containsExactly(friend);
        me.actAs(given.person());
        assertThat(names(proposal)).isEmpty();
        me.actAs(friend);
        assertThat(coauthors.of(read.read(proposal.id)).isAsked()).isTrue();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> own.read(proposal.id));
        answer.confirm(proposal.id);
        answer.confirm(proposal.id);
        assertThat(own.read(proposal.id).id()).isEqualTo(proposal.id);
        me.actAs(given.person());
        assertThat(names(proposal)).containsExactly(friend);
        me.actAs(friend);
        answer.leave(proposal.id);
        assertThat(names(proposal)).isEmpty();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> own.read(proposal.id));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> answer.confirm(proposal.id));
        assertThat(told(proposal.author)).isEqualTo(2);
        assertThat(told(friend)).isOne();
    }

    @Test
    void who_declined_is_not_asked_again_but_who_was_taken_back_is() {
        var proposal = proposal();
        var friend = given.person();
        var other = given.person();
        ask.ask(proposal.id, handle(friend));
        ask.ask(proposal.id, handle(other));
        ask.takeBack(proposal.id, other);
        ask.takeBack(proposal.id, other);
        me.actAs(other);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> answer.confirm(proposal.id));
        me.actAs(friend);
        answer.leave(proposal.id);
        me.actAs(proposal.author);
        ask.ask(proposal.id, handle(other));
        assertThat(told(other)).as("letters in one day").isOne();
        refused(proposal, handle(friend), "proposals-coauthors.declined_before");
        refused(proposal, handle(other), "proposals-coauthors.asked_already");
        refused(proposal, handle(proposal.author), "proposals-coauthors.self");
        refused(proposal, "nobody-" + System.nanoTime(), "proposals-coauthors.unknown");
        refused(proposal, "", "proposals-coauthors.unknown");
    }

    @Test
    void children_and_those_who_may_not_see_the_space_are_as_unknown_as_nobody() {
        var proposal = proposal();
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        refused(proposal, handle(child), "proposals-coauthors.unknown");
        var hidden = setting.in(given.space("CONSULTATION").audience("HIDDEN"), "SUBMIT");
        me.actAs(hidden.manager());
        var inside = new Written(setting.submit(hidden, "Inside"), hidden.manager());
        refused(inside, handle(given.person()), "proposals-coauthors.unknown");
    }

    @Test
    void only_the_author_asks_and_takes_back() {
        var proposal = proposal();
        var friend = given.person();
        ask.ask(proposal.id, handle(friend));
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> ask.ask(proposal.id, handle(given.person())))
                .returns(Reason.ROLE_TOO_LOW, Forbidden::reason);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> ask.takeBack(proposal.id, friend));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer.confirm(proposal.id));
    }

    @Test
    void twelve_asked_at_once_are_five() throws InterruptedException {
        var proposal = proposal();
        var handles =
                IntStream.range(0, 12).mapToObj(i -> handle(given.person())).toList();
        var next = new AtomicInteger();
        var outcome = Race.of(12, () -> {
            var handle = handles.get(next.getAndIncrement());
            return setting.as(me, proposal.author, () -> {
                        ask.ask(proposal.id, handle);
                        return true;
                    })
                    .call();
        });
        assertThat(outcome.results()).hasSize(5);
        assertThat(outcome.failures()).hasSize(7).allMatch(f -> f instanceof RuleBroken);
        assertThat(setting.count(
                        "select count(*) from proposal_coauthor where proposal_id = ?1 and place is not null",
                        proposal.id))
                .isEqualTo(5);
    }

    @Test
    void confirmed_by_many_presses_is_told_once() throws InterruptedException {
        var proposal = proposal();
        var friend = given.person();
        ask.ask(proposal.id, handle(friend));
        var outcome = Race.of(12, setting.as(me, friend, () -> {
            answer.confirm(proposal.id);
            return true;
        }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(told(proposal.author)).isOne();
    }

    private record Written(long id, long author) {}

    private Written proposal() {
        var here = setting.open();
        var author = given.person();
        me.actAs(author);
        return new Written(setting.submit(here, "A bench at the river"), author);
    }

    private List<Long> names(Written proposal) {
        return coauthors.of(read.read(proposal.id)).rows().stream()
                .map(CoauthorRow::person)
                .map(PersonTag::id)
                .toList();
    }

    private void refused(Written proposal, String handle, String key) {
        me.actAs(proposal.author);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ask.ask(proposal.id, handle))
                .returns(key, RuleBroken::key)
                .returns("handle", RuleBroken::field);
    }

    private String handle(long person) {
        return (String) em.createNativeQuery("select handle from person where id = ?1", String.class)
                .setParameter(1, person)
                .getSingleResult();
    }

    private long told(long person) {
        return setting.count("select count(*) from notice where person_id = ?1", person);
    }
}
