package org.pendopo.crash;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the database holds of what people sent. */
final class Ledger {
    private static final String PROPOSALS = """
            select c.id from contribution c join space s on s.id = c.space_id
            where s.slug = 'biodiversity-example' and c.kind = 'PROPOSAL' order by c.id""";
    private static final String SUPPORT = """
            select count(*) from proposal_support s join person p on p.id = s.person_id
            where s.proposal_id = ? and p.handle = ?""";
    private static final String COMMENT = "select count(*) from contribution where root_id = ? and text = ?";

    /** Tallies that do not say what the rows say. */
    private static final String WRONG = """
            select t.proposal_id from proposal_tally t join contribution p on p.id = t.proposal_id
            left join thread_tally r on r.root_id = t.proposal_id
            cross join lateral (select count(*) as n from contribution c
                                where c.root_id = t.proposal_id and c.state = 'PUBLISHED') said
            where t.supports <> (select count(*) from proposal_support s where s.proposal_id = t.proposal_id)
               or t.comments <> said.n + (select coalesce(sum(g.comments), 0) from proposal_merge m
                                          join proposal_tally g on g.proposal_id = m.from_id
                                          where m.into_id = t.proposal_id and m.undone_at is null)
               or coalesce(r.replies, 0) <> said.n""";

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    List<Long> proposals() {
        return numbers(PROPOSALS);
    }

    List<Long> wrongTallies() {
        return numbers(WRONG);
    }

    /** How often something was stored. */
    long count(Deed deed) {
        return deed.isSupport()
                ? numbers(SUPPORT, deed.proposal(), deed.who()).getFirst()
                : numbers(COMMENT, deed.proposal(), String.valueOf(deed.text())).getFirst();
    }

    private List<Long> numbers(String query, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var found = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
