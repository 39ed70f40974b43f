package org.pendopo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.Wars;

/** Everything happens in a transaction that is rolled back, so that other tests find their rows again. */
@ExtendWith(ArquillianExtension.class)
class MakeDemoIT {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    MakeDemo demo;

    @Inject
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Wars.with(MakeDemoIT.class);
    }

    @BeforeEach
    void empty_portal() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        em.createNativeQuery("truncate space, person, organisation, territory cascade")
                .executeUpdate();
    }

    @AfterEach
    void as_it_was() throws Exception {
        transaction.rollback();
    }

    @Test
    void fills_an_empty_portal_in_time_and_only_once() {
        var began = System.nanoTime();
        assertThat(demo.make()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
        assertThat(count("from space where parent_id is null")).isEqualTo(12);
        assertThat(count("from person")).isEqualTo(117);
        assertThat(count("from proposal where external_id is not null and stated_votes is not null"))
                .isEqualTo(154);
        assertThat(count("from proposal_support s join proposal p on p.id = s.proposal_id"
                        + " where p.external_id is not null"))
                .isZero();
        var before = count("from contribution");
        assertThat(demo.make()).isFalse();
        assertThat(count("from contribution")).isEqualTo(before);
    }

    @Test
    void counts_are_those_of_the_rows_and_nothing_is_to_come() {
        demo.make();
        assertThat(count("from thread_tally t where replies <> (select count(*) from contribution c"
                        + " where (c.root_id = t.root_id or c.parent_id = t.root_id) and c.state = 'PUBLISHED')"))
                .isZero();
        assertThat(count("from proposal_tally t where supports <> (select count(*) from proposal_support s"
                        + " where s.proposal_id = t.proposal_id)"))
                .isZero();
        assertThat(
                        count(
                                "from proposal_tally t where comments <> (select count(*) from contribution c"
                                        + " where c.state = 'PUBLISHED' and (c.root_id = t.proposal_id or c.root_id in"
                                        + " (select m.from_id from proposal_merge m where m.into_id = t.proposal_id and m.undone_at is null)))"))
                .isZero();
        assertThat(count("from contribution where greatest(created_at, state_at, edited_at) > now()"))
                .isZero();
        assertThat(count("from proposal_support where at > now()")).isZero();
        assertThat(count("from membership where since > now()")).isZero();
        assertThat(count("from proposal p left join official_answer a on a.proposal_id = p.id"
                        + " where p.status <> coalesce(a.kind, 'WAITING')"))
                .isZero();
    }

    private long count(String from) {
        em.flush();
        return (Long)
                em.createNativeQuery("select count(*) " + from, Long.class).getSingleResult();
    }
}
