package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Stance;
import org.pendopo.testing.Given;

/** A consultation to test in, and what people write into it. */
@ApplicationScoped
public class ProposalSetting {
    /** Its proposals, with the manager of the space. */
    public record Consultation(ProposalTool tool, long manager) {
        NewContribution words(String title) {
            return words(title, UUID.randomUUID());
        }

        NewContribution words(String title, UUID key) {
            return new NewContribution(
                    tool.spaceId(),
                    tool.id(),
                    ContributionKind.PROPOSAL,
                    null,
                    null,
                    title,
                    "Because.",
                    null,
                    "en",
                    key);
        }

        NewContribution comment(long proposal) {
            return new NewContribution(
                    tool.spaceId(),
                    tool.id(),
                    ContributionKind.COMMENT,
                    proposal,
                    null,
                    null,
                    "I think so too.",
                    Stance.FOR,
                    "en",
                    UUID.randomUUID());
        }
    }

    static final TypedDetails NOTHING = new TypedDetails(null, null, null);

    @Inject
    Given given;

    @Inject
    EntityManager em;

    @Inject
    SubmitProposal submit;

    /** A public consultation in which everything is possible now. */
    public Consultation open() {
        return in(given.space("CONSULTATION"), "SUBMIT", "SUPPORT", "COMMENT", "ANSWER");
    }

    public Consultation in(Given.SpaceMaker maker, String... capabilities) {
        var space = maker.add();
        var manager = given.person();
        given.member(space, manager, "MANAGER");
        given.openPhase(space, capabilities);
        return new Consultation(new ProposalTool(given.tool(space, "PROPOSALS"), space), manager);
    }

    /** Proposals written past the use cases, one a minute, the first one oldest; supports and comments as numbers. */
    @Transactional
    public void proposals(Consultation consultation, int many) {
        em.createNativeQuery("""
                with made as (
                  insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,
                                            title, text, html, created_at, state_at)
                  select nextval('contribution_seq'), ?1, ?2, 'PROPOSAL', ?3, 'RESIDENT', 'en', 'ONLINE', 'PUBLISHED',
                         'Proposal ' || n, 'text', '<p>text</p>', now() - (?4 - n) * interval '1 minute', now()
                  from generate_series(1, ?4) n returning id, created_at),
                proposals as (insert into proposal (id, tool_id, submitted_at)
                  select id, ?2, created_at from made returning id),
                threads as (insert into thread_tally (root_id, last_reply_at) select id, created_at from made)
                insert into proposal_tally (proposal_id, tool_id, supports, comments)
                select id, ?2, id % 7, id % 5 from made""")
                .setParameter(1, consultation.tool().spaceId())
                .setParameter(2, consultation.tool().id())
                .setParameter(3, consultation.manager())
                .setParameter(4, many)
                .executeUpdate();
    }

    public NewContribution words(Consultation here, String title) {
        return here.words(title);
    }

    /** As the current person. */
    public long submit(Consultation here, String title) {
        return submit(here, title, UUID.randomUUID());
    }

    public long submit(Consultation here, String title, UUID key) {
        return submit.submit(here.tool(), here.words(title, key), NOTHING);
    }

    public long count(String sql, long proposal) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, proposal).getSingleResult()).longValue();
    }

    /** Such as what happens in a day. */
    @Transactional
    public void change(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    /** The same work, done by this person in a request of their own. */
    public <T> java.util.concurrent.Callable<T> as(
            org.pendopo.people.CurrentPerson me, long person, java.util.concurrent.Callable<T> work) {
        return () -> {
            var request = jakarta.enterprise
                    .inject
                    .spi
                    .CDI
                    .current()
                    .select(jakarta.enterprise.context.control.RequestContextController.class)
                    .get();
            request.activate();
            try {
                me.actAs(person);
                return work.call();
            } finally {
                request.deactivate();
            }
        };
    }
}
