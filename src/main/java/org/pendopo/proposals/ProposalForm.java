package org.pendopo.proposals;

import java.util.List;
import org.pendopo.proposals.fields.AskedField;

/** What somebody who writes a proposal can choose from. */
public record ProposalForm(List<CategoryRow> categories, List<Choice> territories, List<AskedField> own) {}
