package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.spaces.members.CompanySetting.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pendopo.testing.Given;

/**
 * Changes one space and those around it at random, in plain SQL, and asks after each change whether texts are written just
 * where a model says so, which knows nothing of how the database finds out.
 */
class CompanyWalk {
    private static final String[] BANDS = {"ADULT", "ADULT", "ADULT", "UNKNOWN", "UNDER_13", "FROM_13_TO_17"};
    private static final String[] CHANGES = {
        "insert into membership (space_id, person_id, role, state, since) values (:space, :person, 'MEMBER', 'ACTIVE',"
                + " now()) on conflict (space_id, person_id) do update set state = 'ACTIVE', ends_at = null",
        "insert into membership (space_id, person_id, role, state, since) values (:space, :person, 'OBSERVER', 'ACTIVE',"
                + " now()) on conflict (space_id, person_id) do update set state = 'ACTIVE'",
        "insert into membership (space_id, person_id, role, state, since, ends_at) values (:space, :person, 'MEMBER',"
                + " 'ACTIVE', now(), now() + interval '1 hour') on conflict do nothing",
        "update membership set state = 'LEFT' where space_id = :space and person_id = :person",
        "update membership set state = 'REMOVED' where space_id = :space and person_id = :person",
        "delete from membership where space_id = :space and person_id = :person",
        "update membership set ends_at = now() - interval '1 hour' where space_id = :space and person_id = :person",
        "update membership set ends_at = null where space_id = :space and person_id = :person",
        "update person set suspended_at = now(), suspended_reason = 'x' where id = :person",
        "update person set suspended_at = null, suspended_reason = null where id = :person",
        "update person set age_band = ':band' where id = :person",
        "update space set audience = 'PUBLIC', kind = 'COMMUNITY' where id = :space",
        "update space set audience = 'HIDDEN', kind = 'PROJECT' where id = :space",
        "update space set audience = 'MEMBERS', kind = 'CLASS' where id = :space",
        "update space set parent_id = :whole where id = :space",
        "update space set parent_id = null, parent_sees = false where id = :space",
        "update space set parent_sees = not parent_sees where id = :space and parent_id is not null",
        "update space set status = 'DRAFT' where id = :space",
        "update space set status = 'OPEN' where id = :space",
        "update space set status = 'READ_ONLY' where id = :space",
        "update space set approval = 'PENDING' where id = :space",
        "update space set approval = 'APPROVED' where id = :space",
        "update organisation set verified = not verified where id = :school",
    };

    /** The space as its rows are, and the ages of who is really there. */
    record World(boolean closed, boolean classroom, boolean atRest, List<String> ages) {
        boolean isRight() {
            return !closed || !isAlone(ages, Integer.MAX_VALUE);
        }

        boolean hears(@Nullable String writer) {
            var more = new ArrayList<>(ages);
            if (writer != null) {
                more.add(writer);
            }
            return isRight()
                    && (!closed || !isAlone(more, Integer.MAX_VALUE))
                    && (closed || !classroom || !isAlone(ages, 2));
        }

        /** Whether, whatever the unknown ages are, one grown-up could be with minors and nobody else grown up. */
        static boolean isAlone(List<String> ages, int most) {
            var unknown = ages.stream().filter("UNKNOWN"::equals).count();
            var adults = ages.stream().filter("ADULT"::equals).count();
            for (var grown = 0; grown <= unknown; grown++) {
                var minors = ages.size() - adults - grown;
                if (adults + grown == 1 && minors >= 1 && ages.size() <= most) {
                    return true;
                }
            }
            return false;
        }
    }

    private final CompanySetting company;
    private final Random dice;
    private final long space;
    private final long whole;
    private final List<Long> persons = new ArrayList<>();

    CompanyWalk(Given given, CompanySetting company, long seed) {
        this.company = company;
        dice = new Random(seed);
        space = given.space("CLASS").audience("MEMBERS").add();
        whole = given.space("CLASS").audience("MEMBERS").add();
        given.tool(space, "FORUM");
        company.run("insert into organisation (id, code, kind, name, verified) values (nextval('organisation_seq'),"
                + " 'walk-" + space + "', 'SCHOOL', 'School', true)");
        company.run("update space set organisation_id = " + school() + " where id = " + space);
        for (var band : BANDS) {
            persons.add(company.aged(band));
        }
    }

    /** @param counts changes refused, texts refused, texts written */
    void walk(int steps, int[] counts) {
        for (var i = 0; i < steps; i++) {
            var before = world();
            var person = persons.get(dice.nextInt(persons.size()));
            var change = CHANGES[dice.nextInt(CHANGES.length)]
                    .replace(":space", "" + space)
                    .replace(":person", "" + person)
                    .replace(":whole", "" + whole)
                    .replace(":school", "" + school())
                    .replace(":band", BANDS[dice.nextInt(BANDS.length)]);
            var refused = held(() -> company.run(change));
            var after = world();
            if (refused != null) {
                counts[0]++;
                assertThat(after)
                        .as("nothing of a refused change stays: " + change)
                        .isEqualTo(before);
            } else if (before.isRight() && !before.atRest() && !after.isRight() && !after.atRest()) {
                assertThat(mayEndCompany(change, person))
                        .as("led from right to wrong: " + change + before)
                        .isTrue();
            }
            write(after, change, counts);
        }
    }

    // Who is suspended or known to be younger is not there any more, and a grown-up who comes helps.
    private boolean mayEndCompany(String change, long person) {
        return change.startsWith("update person")
                || change.startsWith("update organisation")
                || ((change.contains("'ACTIVE'") || change.contains("ends_at = null")) && "ADULT".equals(age(person)));
    }

    private void write(World world, String change, int[] counts) {
        var writer = persons.get(dice.nextInt(persons.size()));
        var present = company.rows("select 1, 2 from membership where state = 'ACTIVE' and space_id = " + space
                        + " and person_id = " + writer + " and coalesce(ends_at > now(), true)")
                .isEmpty();
        var suspended = !company.rows("select 1, 2 from person where suspended_at is not null and id = " + writer)
                .isEmpty();
        var expected = world.hears(present && !suspended ? age(writer) : null);
        var said = held(() -> company.write(space, writer));
        counts[said == null ? 2 : 1]++;
        assertThat(said == null).as(said + " after " + change + " in " + world).isEqualTo(expected);
    }

    private World world() {
        var row = company.rows("select s.audience, s.approval, s.status, s.kind, o.verified from space s"
                        + " join organisation o on o.id = s.organisation_id where s.id = " + space)
                .getFirst();
        var open = row[0].equals("PUBLIC") && row[1].equals("APPROVED") && !row[2].equals("DRAFT");
        var schoolClass = row[3].equals("CLASS");
        var ages = company
                .rows(
                        "select p.age_band, p.id from person p join membership m on m.person_id = p.id where m.space_id = "
                                + space
                                + " and m.state = 'ACTIVE' and coalesce(m.ends_at > now(), true) and p.suspended_at is"
                                + " null order by p.id")
                .stream()
                .map(r -> String.valueOf(r[0]))
                .toList();
        return new World(
                !open && !(schoolClass && Objects.equals(row[4], true)),
                schoolClass && !open,
                !row[2].equals("DRAFT") && !row[2].equals("OPEN"),
                ages);
    }

    private String age(long person) {
        return String.valueOf(company.rows("select age_band, id from person where id = " + person)
                .getFirst()[0]);
    }

    private long school() {
        return ((Number) company.rows("select id, 1 from organisation where code = 'walk-" + space + "'")
                        .getFirst()[0])
                .longValue();
    }
}
