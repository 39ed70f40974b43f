package org.pendopo.proposals;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Says in this request that the new words of a proposal were suggested by somebody and accepted by its author. */
@RequestScoped
public class AcceptedText {
    private @Nullable Long proposalId;

    public void accept(long id) {
        proposalId = id;
    }

    boolean isOf(long id) {
        return proposalId != null && proposalId == id;
    }
}
