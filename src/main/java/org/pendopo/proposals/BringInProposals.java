package org.pendopo.proposals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pendopo.contributions.WriteImported;
import org.pendopo.proposals.fields.OwnAnswers;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Adds many proposals at once, in the caller's transaction: for imports and demo data. The caller has asked whether that
 * may be done, and has checked that categories and territories belong to the consultation.
 */
@UseCase
@Unguarded("the import or the demo data has asked, or nobody can reach it from a page")
public class BringInProposals {
    /** Most categories that a consultation can have. */
    public static final int MOST_CATEGORIES = ProposalCategory.MOST;

    private static final int BATCH = 200;

    @Inject
    WriteImported write;

    @Inject
    Proposals proposals;

    @Inject
    Categories categories;

    @Inject
    OwnAnswers own;

    @Inject
    EntityManager em;

    /** @return the new ids, in the same order */
    public List<Long> add(List<GivenProposal> given) {
        var ids = new ArrayList<Long>(given.size());
        for (var one : given) {
            ids.add(add(one));
            if (ids.size() % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
        em.clear();
        return ids;
    }

    /** The id of the category with this title, which is made if it is not there; the title is cut to what fits. */
    public long category(long toolId, String title) {
        var fitting = title.substring(
                0,
                title.offsetByCodePoints(
                        0, Math.min(ProposalCategory.TITLE_MAX, title.codePointCount(0, title.length()))));
        var wanted = ProposalCategory.title(fitting);
        var known = categories.titled(toolId, wanted);
        if (known != null) {
            return known;
        }
        categories.addUnlessThere(toolId, wanted, categories.of(toolId).size() + 1);
        return Objects.requireNonNull(categories.titled(toolId, wanted));
    }

    /** People who supported a proposal elsewhere in time: for demo data alone, never for what a file states. */
    public void support(long proposalId, Map<Long, Instant> supporters) {
        supporters.forEach((person, at) -> em.persist(new ProposalSupport(proposalId, person, at)));
        em.flush();
        em.clear();
        proposals.countSupports(proposalId, supporters.size());
    }

    private long add(GivenProposal given) {
        var words = given.words();
        var id = write.write(words);
        var details = new Details(given.categoryId(), given.territoryCode(), given.place(), given.cost());
        var proposal = new Proposal(id, words.toolId(), details, words.at());
        proposal.comeFrom(given.source());
        proposal.become(given.status());
        proposals.add(proposal);
        if (!given.own().isEmpty()) {
            em.flush();
            own.storeNew(id, given.own());
        }
        var answer = given.answer();
        if (answer != null) {
            var says = AnswerText.of(answer.kind(), answer.reason());
            var official = new OfficialAnswer(id, says, answer.at());
            official.givenBy(answer.by(), answer.organisationId());
            proposals.add(official);
            proposal.become(says.kind());
        }
        return id;
    }
}
