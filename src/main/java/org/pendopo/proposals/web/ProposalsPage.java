package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.BrowseProposals;
import org.pendopo.proposals.ListChoices;
import org.pendopo.proposals.ProposalList;
import org.pendopo.proposals.ProposalOrder;
import org.pendopo.proposals.ProposalQuery;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.Reason;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.web.SpacePage;

/** The list of proposals inside the frame of their space. */
@Named
@RequestScoped
public class ProposalsPage {
    private static final long SEEDS = 1_000_000;

    @Inject
    SpacePage space;

    @Inject
    AskedList asked;

    @Inject
    BrowseProposals browse;

    private @Nullable ProposalList list;
    private @Nullable ListChoices choices;

    /** A random order gets its seed into the address, so that it stays the same on every page and for everybody. */
    public void settle() {
        var query = asked.query();
        if (query.order() == ProposalOrder.RANDOM && query.seed() == null) {
            Addresses.redirect(reshuffled(query));
        }
    }

    public ProposalList getList() {
        if (list == null) {
            list = browse.browse(tool(), asked.query());
        }
        return list;
    }

    /** Whether this consultation answers: where phases open other things alone, nobody waits for one. */
    public boolean isAnswersPlanned() {
        var timeline = space.getPermits().timeline();
        return timeline.phases().isEmpty() || timeline.plans(Capability.ANSWER);
    }

    public ListChoices getChoices() {
        if (choices == null) {
            choices = browse.choices(tool());
        }
        return choices;
    }

    public List<ProposalOrder> getOrders() {
        return ProposalOrder.all();
    }

    public List<ProposalStatus> getStatuses() {
        return List.of(ProposalStatus.values());
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool());
    }

    public String getNewer() {
        var before = getList().before();
        return before == null ? "" : getAddress() + before.address();
    }

    public String getOlder() {
        var after = getList().after();
        return after == null ? "" : getAddress() + after.address();
    }

    /** The same list in another random order. */
    public String getReshuffled() {
        return reshuffled(asked.query());
    }

    /** Whether the reader may write a proposal once they know the guide. */
    public boolean isWritable() {
        var decision = getSubmitting();
        return decision.allowed() || decision.reason() == Reason.GUIDE_UNREAD;
    }

    /** Whether the button to write one is shown: also to visitors, whom the form tells how to sign in. */
    public boolean isInviting() {
        return isWritable() || getSubmitting().reason() == Reason.NOT_SIGNED_IN;
    }

    public Decision getSubmitting() {
        return space.decide("SUBMIT_PROPOSAL");
    }

    /** Where the list can be taken away as a file. */
    public String exported(String format) {
        return "/api/v1/spaces/" + space.getSpace().slug() + "/proposals." + format;
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }

    private String reshuffled(ProposalQuery query) {
        return getAddress()
                + query.shuffled(ThreadLocalRandom.current().nextLong(SEEDS)).address();
    }
}
