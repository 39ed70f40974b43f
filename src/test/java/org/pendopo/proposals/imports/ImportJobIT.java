package org.pendopo.proposals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** The job that brings a file in, on servers that die, come back and race. */
@ExtendWith(ArquillianExtension.class)
class ImportJobIT {
    @Inject
    ImportSetting setting;

    @Inject
    ImportDesk desk;

    @Inject
    ImportWork work;

    @Deployment
    static WebArchive war() {
        return Wars.with(ImportJobIT.class, ImportSetting.class, ImportSamples.class);
    }

    @Test
    void what_breaks_in_the_last_row_of_the_job_stores_nothing_and_is_given_up_in_the_end() {
        var tool = setting.consultation();
        var id = setting.upload(tool, "usulan.csv", ImportSamples.csv(1_200, "BREAKS-"));
        setting.change("""
                create or replace function import_breaks() returns trigger language plpgsql as
                $$ begin raise exception 'the disk is full'; end $$""");
        setting.change("create trigger import_breaks before insert on proposal for each row"
                + " when (new.external_id = 'BREAKS-1200') execute function import_breaks()");
        try {
            setting.abandoned(id, 1_200);
            for (var tries = 0; tries < 10 && !setting.state(id).equals("FAILED"); tries++) {
                setting.expire(id);
                carryOutQuietly();
                assertThat(setting.traces(tool)).isZero();
            }
        } finally {
            setting.change("drop trigger import_breaks on proposal");
        }
        assertThat(setting.state(id)).isEqualTo("FAILED");
        assertThat(setting.traces(tool)).isZero();
        desk.start(tool, id);
        setting.finished(id, ImportState.DONE);
        assertThat(setting.rows(tool)).isEqualTo(1_200);
    }

    private void carryOutQuietly() {
        try {
            work.take().ifPresent(work::carryOut);
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining("the disk is full");
        }
    }

    @Test
    void two_starts_of_the_same_file_bring_it_in_once() {
        var tool = setting.consultation();
        var one = setting.upload(tool, "a.csv", "judul\nTaman\n");
        var two = setting.upload(tool, "a.csv", "judul\nTaman\n");
        setting.abandoned(one, 1);
        setting.abandoned(two, 1);
        for (var rounds = 0; rounds < 10; rounds++) {
            work.take().ifPresent(work::carryOut);
        }
        setting.finished(one, ImportState.DONE);
        setting.finished(two, ImportState.FAILED);
        assertThat(setting.rows(tool)).isOne();
    }

    @Test
    void what_a_dead_server_left_behind_is_brought_in_with_each_row_once() {
        var tool = setting.consultation();
        var id = setting.upload(tool, "usulan.csv", ImportSamples.csv(1_100, "A"));
        setting.abandoned(id, 1_100);
        work.take().ifPresent(work::carryOut);
        setting.finished(id, ImportState.DONE);
        assertThat(setting.rows(tool)).isEqualTo(1_100);
        assertThat(setting.number("select count(distinct external_id) from proposal where tool_id = ?1", tool.id()))
                .isEqualTo(1_100);
    }

    @Test
    void a_server_that_was_thought_dead_and_comes_back_changes_nothing() {
        var tool = setting.consultation();
        var id = setting.upload(tool, "usulan.csv", ImportSamples.csv(600, "A"));
        setting.abandoned(id, 600);
        var slow = work.take().filter(job -> job.getId() == id);
        setting.expire(id);
        var next = work.take();
        slow.ifPresent(job -> assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> work.carryOut(job)));
        assertThat(setting.traces(tool)).isZero();
        next.ifPresent(work::carryOut);
        setting.finished(id, ImportState.DONE);
        assertThat(setting.rows(tool)).isEqualTo(600);
    }

    @Test
    void many_servers_that_take_at_once_never_carry_out_the_same_job() throws InterruptedException {
        var tool = setting.consultation();
        var jobs = IntStream.range(0, 4)
                .mapToObj(n -> setting.upload(tool, n + ".csv", ImportSamples.csv(550, "F" + n + "-")))
                .toList();
        jobs.forEach(id -> setting.abandoned(id, 550));
        var outcome = Race.of(12, () -> {
            work.take().ifPresent(work::carryOut);
            return true;
        });
        assertThat(outcome.failures()).isEmpty();
        jobs.forEach(id -> setting.finished(id, ImportState.DONE));
        assertThat(setting.rows(tool)).isEqualTo(2_200);
        assertThat(setting.number("select max(tries) from import_job where tool_id = ?1", tool.id()))
                .isEqualTo(2);
    }
}
