package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What pages show of spaces. */
interface SpaceViews {
    EntityManager em();

    @HQL("""
         select new org.pendopo.spaces.SpaceToolRow(
           new org.pendopo.spaces.SpaceRow(s.id, s.version, s.kind, s.slug, s.title, s.purpose, s.language,
             s.audience, s.wayIn, s.status, s.approval, s.approvalReason, o.id, o.name, t.name, t.level,
             s.source, s.sourceUrl, s.answerDue,
             (select count(*) from Membership m where m.spaceId = s.id and m.state = org.pendopo.spaces.MembershipState.ACTIVE
               and (m.inherited = false or m.role <> org.pendopo.spaces.Role.OBSERVER)),
             (select count(*) from Membership m where m.spaceId = s.id and m.state = org.pendopo.spaces.MembershipState.REQUESTED),
             w.slug, w.title, (select count(*) from Space d where d.parentId = s.id)),
           l.id, l.kind, l.slug, l.title, l.position)
         from Space s
         left join Organisation o on o.id = s.organisationId
         left join Territory t on t.code = s.territoryCode
         left join Space w on w.id = s.parentId
         left join Tool l on l.spaceId = s.id and l.enabled = true
         where s.id = :id order by l.position, l.id""")
    List<SpaceToolRow> view(long id);

    @HQL("select s.aboutHtml from Space s where s.id = :id")
    String about(long id);

    @HQL("""
         select new org.pendopo.spaces.SettingsView(s.version, s.about, s.territoryCode, s.residentsOnly,
           s.residentsOf, s.minimumAge, s.joinCode)
         from Space s where s.id = :id""")
    SettingsView settings(long id);

    @HQL("""
         select new org.pendopo.spaces.ToolSetting(t.kind, coalesce(t.title, ''), t.position, t.enabled)
         from Tool t where t.spaceId = :id order by t.position, t.id""")
    List<ToolSetting> tools(long id);
}
