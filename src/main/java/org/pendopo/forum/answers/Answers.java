package org.pendopo.forum.answers;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All that was accepted and endorsed. */
interface Answers {
    EntityManager em();

    @HQL("""
         select new org.pendopo.forum.answers.AnswerSpot(
             c.id, c.parentId, c.authorId, c.state, t.id, t.type, r.authorId, c.spaceId, a.replyId)
         from Contribution c
         join Topic t on t.id = c.rootId
         join Contribution r on r.id = t.id
         join Tool k on k.id = t.toolId
         left join AcceptedAnswer a on a.topicId = t.id
         where c.id = :reply and k.enabled""")
    List<AnswerSpot> spots(long reply);

    /** One at a time: whoever chooses last has chosen. */
    @HQL("""
         insert into AcceptedAnswer (topicId, replyId, acceptedBy, acceptedAt) values (:topic, :reply, :by, :now)
         on conflict (topicId) do update set replyId = excluded.replyId, acceptedBy = excluded.acceptedBy,
             acceptedAt = excluded.acceptedAt""")
    int accept(long topic, long reply, long by, Instant now);

    /** Somebody else may have chosen another one meanwhile: that stays. */
    @HQL("delete from AcceptedAnswer a where a.topicId = :topic and a.replyId = :reply")
    int release(long topic, long reply);

    @HQL("""
         insert into Endorsement (replyId, personId, endorsedAt) values (:reply, :person, :now)
         on conflict do nothing""")
    int endorse(long reply, long person, Instant now);

    @HQL("delete from Endorsement e where e.replyId = :reply and e.personId = :person")
    int takeBack(long reply, long person);

    @HQL("""
         select new org.pendopo.forum.answers.Endorser(e.replyId, p.id, p.name, p.ageBand)
         from Endorsement e join Person p on p.id = e.personId
         where e.replyId in :replies order by e.endorsedAt, p.id""")
    List<Endorser> endorsers(Collection<Long> replies);
}
