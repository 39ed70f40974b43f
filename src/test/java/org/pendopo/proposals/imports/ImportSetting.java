package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ExportProposals;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.exchange.CsvExport;
import org.pendopo.proposals.exchange.JsonExport;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.testing.Given;

/** A consultation to import into, and what the database says of it. */
@ApplicationScoped
public class ImportSetting {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    ImportDesk desk;

    @Inject
    ExportProposals export;

    @Inject
    EntityManager em;

    /** An empty consultation; who runs it is at the desk now. */
    ProposalTool consultation() {
        var space = given.space("CONSULTATION").add();
        var manager = given.person();
        given.member(space, manager, "MANAGER");
        given.openPhase(space, "SUBMIT", "SUPPORT", "COMMENT", "ANSWER");
        me.actAs(manager);
        return new ProposalTool(given.tool(space, "PROPOSALS"), space);
    }

    long upload(ProposalTool tool, String name, String content) {
        return upload(tool, name, content.getBytes(StandardCharsets.UTF_8));
    }

    long upload(ProposalTool tool, String name, byte[] content) {
        return desk.upload(tool, new UploadedFile(name, content));
    }

    /** Uploads, starts, and waits until the server's own runner has brought everything in. */
    long bringIn(ProposalTool tool, String name, byte[] content) {
        var id = upload(tool, name, content);
        desk.start(tool, id);
        finished(id, ImportState.DONE);
        return id;
    }

    /** Waits for the end of an import. */
    void finished(long id, ImportState end) {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!state(id).equals(end.name())) {
            if (System.nanoTime() > until) {
                throw new AssertionError("import " + id + " is still " + state(id));
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    String state(long id) {
        return text("select state from import_job where id = ?1", id);
    }

    /** Proposals of the tool, with all that belongs to one. */
    long rows(ProposalTool tool) {
        return number("""
                select count(*) from proposal p join contribution c on c.id = p.id
                join proposal_tally t on t.proposal_id = p.id join thread_tally h on h.root_id = p.id
                where p.tool_id = ?1""", tool.id());
    }

    /** Contributions of the tool, whatever is or is not beside them. */
    long traces(ProposalTool tool) {
        return number("""
                select (select count(*) from contribution where tool_id = ?1) + (select count(*) from proposal where tool_id = ?1)
                     + (select count(*) from proposal_category where tool_id = ?1)""", tool.id());
    }

    long number(String sql, Object argument) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, argument).getSingleResult()).longValue();
    }

    String text(String sql, Object argument) {
        return String.valueOf(
                em.createNativeQuery(sql).setParameter(1, argument).getSingleResult());
    }

    List<?> lines(String sql, Object argument) {
        return em.createNativeQuery(sql).setParameter(1, argument).getResultList();
    }

    @Transactional
    void change(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** As a server leaves a job behind that died in the middle of it. */
    @Transactional
    void abandoned(long job, int total) {
        em.createNativeQuery("""
                update import_job set state = 'RUNNING', total = ?2, done = ?2 / 2, tries = 1, holder = ?3, taken_until = ?4
                where id = ?1""")
                .setParameter(1, job)
                .setParameter(2, total)
                .setParameter(3, UUID.randomUUID())
                .setParameter(4, Instant.EPOCH)
                .executeUpdate();
    }

    /** Lets the lease of whoever carries it out be over. */
    @Transactional
    void expire(long job) {
        em.createNativeQuery("update import_job set taken_until = ?2 where id = ?1")
                .setParameter(1, job)
                .setParameter(2, Instant.EPOCH)
                .executeUpdate();
    }

    byte[] csv(ProposalTool tool) {
        try {
            var out = new ByteArrayOutputStream();
            try (var csv = new CsvExport(out, export.first(tool).labels())) {
                exported(tool).forEach(csv::write);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json(ProposalTool tool) {
        try {
            var out = new ByteArrayOutputStream();
            try (var json = new JsonExport(out)) {
                for (var row : exported(tool)) {
                    json.write(row);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProposalRow> exported(ProposalTool tool) {
        var all = new java.util.ArrayList<ProposalRow>();
        var part = export.first(tool);
        all.addAll(part.rows());
        while (part.next() != null) {
            part = export.after(tool, part);
            all.addAll(part.rows());
        }
        return all;
    }
}
