package org.pendopo.spaces.directory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What directories need besides the list itself. */
interface Directory {
    EntityManager em();

    @HQL("""
         select new org.pendopo.spaces.directory.ToolRow(t.id, t.spaceId, t.kind, t.title)
         from Tool t where t.spaceId in :spaces and t.enabled = true order by t.position, t.id""")
    List<ToolRow> tools(Collection<Long> spaces);

    @HQL("""
         select new org.pendopo.spaces.directory.WaitingRow(s.slug, s.title, s.language, count(r))
         from Membership m join Space s on s.id = m.spaceId
         join Membership r on r.spaceId = s.id and r.state = org.pendopo.spaces.MembershipState.REQUESTED
         where m.personId = :person and m.state = org.pendopo.spaces.MembershipState.ACTIVE and m.role in (org.pendopo.spaces.Role.OWNER, org.pendopo.spaces.Role.MANAGER)
           and s.status in (org.pendopo.spaces.SpaceStatus.DRAFT, org.pendopo.spaces.SpaceStatus.OPEN)
         group by s.id, s.slug, s.title, s.language order by s.title, s.id limit :max""")
    List<WaitingRow> requests(long person, int max);

    @HQL("select count(*) from Space s where s.approval = org.pendopo.spaces.Approval.PENDING")
    long pendingSpaces();

    @HQL("""
         select new org.pendopo.spaces.directory.PendingRow(s.id, s.kind, s.slug, s.title, s.purpose, s.language,
           s.audience, p.name, s.createdAt)
         from Space s left join Person p on p.id = s.createdBy
         where s.approval = org.pendopo.spaces.Approval.PENDING order by s.createdAt, s.id limit :max""")
    List<PendingRow> pending(int max);
}
