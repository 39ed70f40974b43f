package org.pendopo.proposals.fields.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.fields.AskedField;
import org.pendopo.proposals.fields.ReadOwnFields;
import org.pendopo.proposals.fields.ShownField;

/** The questions of the consultation in the form of a proposal, and their answers on its page. */
@Named
@RequestScoped
public class OwnInputs {
    @Inject
    ReadOwnFields read;

    private @Nullable List<OwnInput> rows;
    private @Nullable List<ShownField> shown;

    /** The same rows in every phase of the request. */
    public List<OwnInput> of(List<AskedField> asked) {
        if (rows == null) {
            rows = asked.stream().map(OwnInput::new).toList();
        }
        return rows;
    }

    /** By the id of the question, exactly as typed. */
    public Map<Long, String> typed() {
        return rows == null
                ? Map.of()
                : rows.stream().collect(Collectors.toMap(r -> r.getField().id(), OwnInput::getValue));
    }

    public List<ShownField> shown(ProposalView proposal) {
        if (shown == null) {
            shown = read.of(proposal);
        }
        return shown;
    }
}
