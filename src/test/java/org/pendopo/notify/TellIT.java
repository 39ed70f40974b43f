package org.pendopo.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class TellIT {
    @Inject
    Given given;

    @Inject
    Tell tell;

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(TellIT.class);
    }

    @Test
    void everybody_named_is_told_once_in_one_statement_more_than_the_time() {
        var first = given.person();
        var second = given.person();
        assertThat(statements.of(() -> tell.tell(List.of(first, second, first), notice(null))))
                .isLessThanOrEqualTo(3);
        assertThat(told(first)).isEqualTo(1);
        assertThat(told(second)).isEqualTo(1);
    }

    @Test
    void what_is_told_once_stays_once_however_many_jobs_tell_it() throws Exception {
        var person = given.person();
        var outcome = Race.of(16, () -> {
            tell.tell(List.of(person), notice("due:" + person));
            return true;
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(told(person)).isEqualTo(1);
    }

    @Test
    void what_is_rolled_back_was_told_to_nobody() throws Exception {
        var person = given.person();
        transaction.begin();
        tell.tell(List.of(person), notice(null));
        transaction.rollback();
        assertThat(told(person)).isZero();
    }

    @Test
    void an_address_elsewhere_is_refused() {
        var person = given.person();
        var elsewhere = new Notice("shared.portal", null, null, "//example.org", List.of(), null);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> tell.tell(List.of(person), elsewhere));
    }

    private static Notice notice(@Nullable String once) {
        return new Notice("shared.portal", null, null, "/", List.of("one", "two\nlines"), once);
    }

    private long told(long person) {
        return (Long) em.createNativeQuery("select count(*) from notice where person_id = ?1", Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }
}
