package org.pendopo.proposals.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Reads what an import needs to know of its consultation. */
interface ImportSpaces {
    EntityManager em();

    @HQL("""
            select new org.pendopo.proposals.imports.SpaceOfImport(s.id, s.organisationId, s.language)
            from Tool t join Space s on s.id = t.spaceId where t.id = :toolId""")
    SpaceOfImport of(long toolId);

    /** The territory of the consultation and what lies in it, or all where it has none. */
    @HQL("""
            select new org.pendopo.proposals.imports.DistrictOfImport(t.code, t.name, t.level)
            from Territory t left join Territory u on u.code = t.parentCode
            join Tool l on l.id = :toolId join Space s on s.id = l.spaceId
            where s.territoryCode is null or t.code = s.territoryCode or t.parentCode = s.territoryCode
                  or u.parentCode = s.territoryCode""")
    List<DistrictOfImport> districts(long toolId);
}
