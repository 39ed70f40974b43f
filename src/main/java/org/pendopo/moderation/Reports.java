package org.pendopo.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** All reports. */
interface Reports {
    EntityManager em();

    /** A second report by the same person changes nothing: the key is the rule. */
    @HQL("""
         insert into Report (version, contributionId, spaceId, reporterId, rule, note, createdAt, decision)
         select 0, c.id, c.spaceId, :reporter, :rule, :note, :now, '' from Contribution c where c.id = :contribution
         on conflict do nothing""")
    int add(long contribution, long reporter, String rule, String note, Instant now);

    @HQL("""
         select new org.pendopo.moderation.OwnReport(r.rule, r.createdAt, r.outcome, r.decision, r.decidedAt)
         from Report r where r.contributionId = :contribution and r.reporterId = :reporter""")
    List<OwnReport> ownOn(long contribution, long reporter);

    default Optional<OwnReport> own(long contribution, long reporter) {
        return ownOn(contribution, reporter).stream().findFirst();
    }

    /** @return how many reports were waiting */
    @HQL("""
         update Report r set r.outcome = :outcome, r.decision = :decision, r.decidedBy = :by, r.decidedAt = :now,
             r.version = r.version + 1
         where r.contributionId = :contribution and r.outcome is null""")
    int decide(long contribution, Outcome outcome, String decision, long by, Instant now);

    @HQL("""
         select new org.pendopo.moderation.ReportNote(r.contributionId, r.rule, r.note, r.createdAt)
         from Report r where r.contributionId = :contribution and r.outcome is null order by r.id limit :max""")
    List<ReportNote> waiting(long contribution, int max);

    @HQL("""
         select new org.pendopo.moderation.Queued(r.contributionId, min(r.id), count(r.id)) from Report r
         where r.outcome is null and r.spaceId = :space
         group by r.contributionId having min(r.id) > :after order by min(r.id) limit :max""")
    List<Queued> queue(long space, long after, int max);

    /** Over all spaces but classes, which keep order among themselves. */
    @HQL("""
         select new org.pendopo.moderation.Queued(r.contributionId, min(r.id), count(r.id)) from Report r
         join Space s on s.id = r.spaceId
         where r.outcome is null and s.kind <> org.pendopo.spaces.SpaceKind.CLASS
         group by r.contributionId having min(r.id) > :after order by min(r.id) limit :max""")
    List<Queued> queue(long after, int max);

    @HQL("""
         select new org.pendopo.moderation.ReportedText(
             c.id, c.kind, c.state, c.title, c.text, coalesce(y.name, c.authorLabel),
             case when y.name is null then p.name end, p.ageBand, w.state, s.slug, s.title, t.title, c.createdAt)
         from Contribution c
         join Space s on s.id = c.spaceId
         join Contribution t on t.id = coalesce(c.rootId, c.id)
         left join Person p on p.id = c.authorId
         left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
         left join Pseudonym y on y.rootId = c.rootId and y.personId = c.authorId
         where c.id in :contributions""")
    List<ReportedText> texts(List<Long> contributions);

    @HQL("""
         select new org.pendopo.moderation.HiddenText(
             new org.pendopo.moderation.ReportedText(
                 c.id, c.kind, c.state, c.title, c.text, coalesce(y.name, c.authorLabel),
                 case when y.name is null then p.name end, p.ageBand, w.state, s.slug, s.title, t.title, c.createdAt),
             h.rule, h.reason, h.hiddenAt)
         from Hiding h
         join Contribution c on c.id = h.contributionId
         join Space s on s.id = c.spaceId
         join Contribution t on t.id = coalesce(c.rootId, c.id)
         left join Person p on p.id = c.authorId
         left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
         left join Pseudonym y on y.rootId = c.rootId and y.personId = c.authorId
         where c.spaceId = :space and c.state = org.pendopo.contributions.ContributionState.HIDDEN and c.id < :before
         order by c.id desc limit :max""")
    List<HiddenText> hidden(long space, long before, int max);

    /** The first few of each contribution. */
    @HQL("""
         select new org.pendopo.moderation.ReportNote(r.contributionId, r.rule, r.note, r.createdAt)
         from Contribution c
         join lateral (select w.id as id from Report w where w.contributionId = c.id and w.outcome is null
                       order by w.id limit :max) f
         join Report r on r.id = f.id
         where c.id in :contributions order by r.id""")
    List<ReportNote> notes(List<Long> contributions, int max);

    /** Spaces with reports that wait: those that the person moderates, and with {@code everywhere} all but classes. */
    @HQL("""
         select new org.pendopo.moderation.WaitingReports(
             s.slug, s.title, s.language, s.kind, count(distinct r.contributionId))
         from Report r join Space s on s.id = r.spaceId
         where r.outcome is null
           and (:everywhere = true and s.kind <> org.pendopo.spaces.SpaceKind.CLASS
                or exists (select 1 from Membership m where m.spaceId = s.id and m.personId = :person
                     and m.state = org.pendopo.spaces.MembershipState.ACTIVE and m.role in (org.pendopo.spaces.Role.MODERATOR,
                         org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.OWNER)))
         group by s.id, s.slug, s.title, s.language, s.kind order by s.title, s.id limit :max""")
    List<WaitingReports> waitingFor(long person, boolean everywhere, int max);

    @HQL("""
         update Report r set r.spaceId = :space
         where r.contributionId in (select c.id from Contribution c where c.id = :root or c.rootId = :root)""")
    int moveThread(long root, long space);
}
