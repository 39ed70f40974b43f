package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.SpacePlace;
import org.pendopo.spaces.SpaceSettings;
import org.pendopo.spaces.SpaceWords;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.TakingPart;
import org.pendopo.spaces.WayIn;
import org.pendopo.testing.Given;

/** A space that not everybody may read, and whether anything can be written in it. */
@ApplicationScoped
@Transactional
public class CompanySetting {
    /** What the database said, as far as it concerns who is alone with whom. */
    static final List<String> WORDS = List.of("space_company", "space_lonely");

    /** A closed community of two adults, of whom one owns it, and a minor. */
    public record Room(long id, long tool, long owner, long other, long minor) {}

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    EntityManager em;

    public Room room() {
        var id = given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION").add();
        var room = new Room(id, given.tool(id, "FORUM"), given.person(), given.person(), minor());
        given.member(id, room.owner(), "OWNER");
        given.member(id, room.other(), "MEMBER");
        given.member(id, room.minor(), "MEMBER");
        return room;
    }

    public long minor() {
        return aged("FROM_13_TO_17");
    }

    public long aged(String band) {
        var person = given.person();
        given.person(person, "age_band", band);
        return person;
    }

    /** The portal suspends somebody. */
    public void suspend(long person) {
        setting.run("update person set suspended_at = now(), suspended_reason = 'x' where id = " + person);
    }

    /** A guest's time is over. */
    public void end(long space, long person) {
        setting.run("update membership set ends_at = now() + interval '1 day' where space_id = " + space
                + " and person_id = " + person);
        // Time passes without a row being touched; the trigger would hold who is sent away.
        em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
        setting.run("update membership set ends_at = now() - interval '1 second' where space_id = " + space
                + " and person_id = " + person);
        em.createNativeQuery("set local session_replication_role = origin").executeUpdate();
    }

    public void write(long space, long author) {
        var tool = setting.text("select min(id) from tool where space_id = " + space);
        setting.text(space, Long.parseLong(tool), "TOPIC", author, "Text.");
    }

    public SpaceSettings settings(long space, Audience audience, WayIn way) {
        return new SpaceSettings(
                Integer.parseInt(setting.text("select version from space where id = " + space)),
                new SpaceWords("Title", "Purpose", "", Language.ID),
                audience,
                way,
                new SpacePlace(null, null, null, null, null),
                new TakingPart(false, null, MinimumAge.ANY));
    }

    public void run(String sql) {
        setting.run(sql);
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql, Object[].class).getResultList();
    }

    /** What the database held against it; null when it did what was asked, and also no word where it was something else. */
    public static @Nullable String held(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException refused) {
            for (Throwable t = refused; t != null; t = t.getCause()) {
                var said = String.valueOf(t.getMessage());
                var word =
                        WORDS.stream().filter(w -> said.contains('"' + w + '"')).findFirst();
                if (word.isPresent()) {
                    return word.get();
                }
            }
            return refused.getClass().getSimpleName();
        }
    }
}
