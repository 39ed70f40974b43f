package org.pendopo.proposals.imports;

import jakarta.persistence.EntityManager;
import org.hibernate.annotations.processing.HQL;

/** Reads what an import needs to know of its consultation. */
interface ImportSpaces {
    EntityManager em();

    @HQL("""
            select new org.pendopo.proposals.imports.SpaceOfImport(s.id, s.organisationId, s.language)
            from Tool t join Space s on s.id = t.spaceId where t.id = :toolId""")
    SpaceOfImport of(long toolId);
}
