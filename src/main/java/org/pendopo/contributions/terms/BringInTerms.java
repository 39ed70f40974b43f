package org.pendopo.contributions.terms;

import jakarta.inject.Inject;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Gives terms to a thread that comes from elsewhere, before anybody replied there. */
@UseCase
@Unguarded("called by demo data and copies, which asked or which nobody can reach from a page")
public class BringInTerms {
    @Inject
    AllTerms all;

    public void give(long rootId, Terms wanted) {
        var terms = new ThreadTerms(rootId);
        terms.become(wanted, false);
        all.em().persist(terms);
        all.em().flush();
    }
}
