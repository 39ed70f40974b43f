package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ImportedContribution;
import org.pendopo.contributions.ImportedContribution.Author;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.proposals.GivenProposal;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.SourceFacts;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.proposals.fields.FileAnswers;
import org.pendopo.proposals.fields.OwnAnswers;
import org.pendopo.shared.Clock;
import org.pendopo.shared.text.Language;

/** Turns the rows of a file into proposals of one consultation: categories and districts by name, the rest as stated. */
@ApplicationScoped
class RowsOfFile {
    @Inject
    BringInProposals bringIn;

    @Inject
    ImportSpaces spaces;

    @Inject
    Clock clock;

    @Inject
    OwnAnswers own;

    /**
     * Where the rows go.
     *
     * @param categories their ids by title, as far as they were met
     * @param own what the consultation asks of its own
     */
    record Target(
            ImportJob job,
            SpaceOfImport space,
            Districts districts,
            Map<String, Long> categories,
            FileAnswers own,
            Instant now) {
        /** The same at another time. */
        Target at(Instant time) {
            return new Target(job, space, districts, categories, own, time);
        }
    }

    Target target(ImportJob job) {
        var space = spaces.of(job.getToolId());
        return new Target(job, space, districts(job), new HashMap<>(), questions(job), clock.instant());
    }

    /** Those that a proposal of the job's consultation can lie in. */
    Districts districts(ImportJob job) {
        return new Districts(spaces.districts(job.getToolId()));
    }

    FileAnswers questions(ImportJob job) {
        return own.ofFile(job.getToolId());
    }

    GivenProposal given(Target target, ProposalRow row) {
        var at = row.date();
        var words = new ImportedContribution(
                target.space().spaceId(),
                target.job().getToolId(),
                ContributionKind.PROPOSAL,
                null,
                Author.imported(row.author(), target.space().organisationId()),
                row.title(),
                row.text(),
                null,
                Language.of(row.language())
                        .map(Language::code)
                        .orElse(target.space().language()),
                at == null || at.isAfter(target.now()) ? target.now() : at);
        return new GivenProposal(
                words,
                category(target, row.category()),
                target.districts().code(row),
                row.place(),
                row.cost(),
                facts(target, row),
                ProposalStatus.of(row.status()).orElse(ProposalStatus.WAITING),
                answer(target, row),
                target.own().answers(row.own()));
    }

    private @Nullable Long category(Target target, @Nullable String title) {
        return title == null
                ? null
                : target.categories()
                        .computeIfAbsent(
                                key(title), t -> bringIn.category(target.job().getToolId(), title));
    }

    private static SourceFacts facts(Target target, ProposalRow row) {
        return new SourceFacts(
                row.externalId(),
                row.statedVotes(),
                row.statedAgainst(),
                row.statedStatus(),
                target.districts().code(row) == null ? row.district() : null,
                row.coauthors(),
                row.supports(),
                row.comments(),
                row.currency(),
                row.language(),
                row.address(),
                target.job().getId());
    }

    private static GivenProposal.@Nullable Answer answer(Target target, ProposalRow row) {
        var reason = row.answerText();
        var given = row.answerDate();
        return reason == null
                ? null
                : new GivenProposal.Answer(
                        ProposalStatus.of(row.answerKind()).orElseThrow(),
                        reason,
                        null,
                        target.space().organisationId(),
                        given == null || given.isAfter(target.now()) ? target.now() : given);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
