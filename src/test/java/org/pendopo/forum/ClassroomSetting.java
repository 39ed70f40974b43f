package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;

/** A class with a teacher and pupils, and topics with terms. */
@ApplicationScoped
public class ClassroomSetting {
    public static final Terms ANSWER_FIRST = new Terms(true, false, false, null, null, false);
    public static final Terms OTHER_NAMES = new Terms(false, true, false, null, null, false);

    /** A class, its forum and its teacher. */
    public record Classroom(ForumTool tool, long teacher) {
        NewContribution topic(String title) {
            return words(ContributionKind.TOPIC, null, title, "What do you think?");
        }

        NewContribution reply(long answered, String text) {
            return words(ContributionKind.POST, answered, null, text);
        }

        private NewContribution words(
                ContributionKind kind, @Nullable Long parent, @Nullable String title, String text) {
            return new NewContribution(
                    tool.spaceId(), tool.id(), kind, parent, null, title, text, null, "en", UUID.randomUUID());
        }
    }

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    EntityManager em;

    public Classroom classroom() {
        var space = given.space("CLASS").audience("MEMBERS").wayIn("CODE").add();
        var teacher = given.person();
        given.member(space, teacher, "OWNER");
        return new Classroom(new ForumTool(given.tool(space, "FORUM"), space), teacher);
    }

    public long pupil(Classroom room) {
        return member(room, "MEMBER");
    }

    public long member(Classroom room, String role) {
        var person = given.person();
        given.member(room.tool().spaceId(), person, role);
        return person;
    }

    /** By the teacher. */
    public long topic(Classroom room, TopicType type, Terms terms) {
        me.actAs(room.teacher());
        return open.open(room.topic("Set by the teacher"), null, new TopicWishes(type, terms));
    }

    public long say(Classroom room, long person, long topic, long answered, String text) {
        me.actAs(person);
        return reply.reply(topic, room.reply(answered, text));
    }

    @Transactional
    public long number(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    @Transactional
    public void run(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    /** Many pupils who have all answered, past the use cases. */
    @Transactional
    public void fill(Classroom room, long topic, int pupils) {
        em.createNativeQuery("""
                with made as (
                  insert into person (id, issuer, subject, handle, name, age_band, residence_confirmed, guide_read_at,
                                      first_seen_at, last_seen_at)
                  select nextval('person_seq'), 'test', 'c' || ?1 || '-' || n, 'c' || ?1 || '-' || n, 'Pupil ' || n, 'ADULT',
                         true, now(), now(), now() from generate_series(1, ?2) n returning id),
                members as (
                  insert into membership (space_id, person_id, role, state, since)
                  select ?3, id, 'MEMBER', 'ACTIVE', now() from made)
                insert into contribution (id, space_id, tool_id, kind, root_id, parent_id, position, author_id, written_as,
                                          language, origin, state, text, html, created_at, state_at)
                select nextval('contribution_seq'), ?3, ?4, 'POST', ?1, ?1, row_number() over (), id, 'PUPIL', 'en', 'ONLINE',
                       'PUBLISHED', 'Secretum', '<p>Secretum</p>', now(), now() from made""")
                .setParameter(1, topic)
                .setParameter(2, pupils)
                .setParameter(3, room.tool().spaceId())
                .setParameter(4, room.tool().id())
                .executeUpdate();
        em.createNativeQuery("update thread_tally set replies = ?2, last_position = ?2 where root_id = ?1")
                .setParameter(1, topic)
                .setParameter(2, pupils)
                .executeUpdate();
    }
}
