package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.proposals.merging.UndoMerge;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Any sequence of supports, take backs, merges and undos, against plain sets of people. */
@ArquillianTest
class MergeCountsIT {
    private static final String SUPPORTS = "select count(*) from proposal_support where proposal_id = ?1";
    private static final String TALLY = "select supports from proposal_tally where proposal_id = ?1";

    private final Map<Long, Set<Long>> own = new HashMap<>();
    private final Map<Long, Long> into = new HashMap<>();

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SubmitProposal submit;

    @Inject
    SupportProposal support;

    @Inject
    TakeBackSupport takeBack;

    @Inject
    MergeProposals merge;

    @Inject
    UndoMerge undo;

    @Deployment
    static WebArchive war() {
        return Wars.with(MergeCountsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void counts_are_exact_after_any_sequence() {
        for (var seed = 1; seed <= 6; seed++) {
            sequence(new Random(seed));
        }
    }

    private void sequence(Random random) {
        own.clear();
        into.clear();
        var here = setting.open();
        var people = List.of(given.person(), given.person(), given.person());
        var all = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            me.actAs(given.person());
            all.add(submit.submit(here.tool(), here.words("Lamps"), ProposalSetting.NOTHING));
        }
        all.forEach(id -> own.put(id, new HashSet<>()));
        for (var step = 0; step < 40; step++) {
            var a = all.get(random.nextInt(4));
            var b = all.get(random.nextInt(4));
            var person = people.get(random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0, 1 -> give(a, person);
                case 2 -> take(a, person);
                case 3 -> join(here.manager(), a, b);
                default -> part(here.manager(), a);
            }
            for (var id : all) {
                var expected = into.containsKey(id) ? 0 : below(id).size();
                assertThat(setting.count(TALLY, id))
                        .as("step %d of %d", step, id)
                        .isEqualTo(expected);
                assertThat(setting.count(SUPPORTS, id)).isEqualTo(expected);
            }
        }
    }

    private void join(long manager, long a, long b) {
        me.actAs(manager);
        var allowed = a != b && !into.containsKey(a) && !into.containsKey(b);
        assertThat(attempt(() -> merge.merge(a, b, "The same."))).isEqualTo(allowed);
        if (allowed) {
            into.put(a, b);
        }
    }

    private void part(long manager, long a) {
        me.actAs(manager);
        var allowed = into.containsKey(a) && !into.containsKey(into.get(a));
        assertThat(attempt(() -> undo.undo(a))).isEqualTo(allowed);
        if (allowed) {
            into.remove(a);
        }
    }

    private void give(long id, long person) {
        me.actAs(person);
        support.support(id);
        if (!below(end(id)).contains(person)) {
            own.computeIfAbsent(end(id), k -> new HashSet<>()).add(person);
        }
    }

    private void take(long id, long person) {
        me.actAs(person);
        takeBack.takeBack(id);
        own.forEach((k, set) -> {
            if (end(k) == end(id)) {
                set.remove(person);
            }
        });
    }

    private long end(long id) {
        return into.containsKey(id) ? end(into.get(id)) : id;
    }

    private Set<Long> below(long last) {
        var people = new HashSet<Long>();
        own.forEach((id, set) -> {
            if (end(id) == last) {
                people.addAll(set);
            }
        });
        return people;
    }

    private static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
