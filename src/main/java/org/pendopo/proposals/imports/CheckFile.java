package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.proposals.exchange.ImportLimits;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.proposals.exchange.ImportReport;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.proposals.fields.FileAnswers;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;

/** Finds in a file what only the consultation can know to be wrong or worth knowing. */
@ApplicationScoped
class CheckFile {
    @Inject
    ImportJobs jobs;

    @Inject
    FileReader reader;

    @Inject
    RowsOfFile rows;

    @Inject
    Settings settings;

    /** All that is wrong with the file of the job. */
    ImportReport report(ImportJob job) {
        return report(job, reader.read(job, row -> {}));
    }

    /** @param report what is wrong with the file by itself; while anything is, nothing more is looked for */
    ImportReport report(ImportJob job, ImportReport report) {
        if (!report.clean()) {
            return report;
        }
        var pass = new Pass(job);
        pass.theFile(job);
        reader.read(job, pass::look);
        var notes = new ArrayList<>(report.notes());
        pass.notes.stream().limit(ImportLimits.MAX_PROBLEMS - notes.size()).forEach(notes::add);
        return new ImportReport(
                report.rows(),
                report.skipped(),
                pass.errorCount,
                pass.errors,
                report.warnings() + pass.noteCount,
                notes);
    }

    /** One pass through the rows. */
    private final class Pass {
        private final Set<String> numbers;
        private final Set<String> addresses;
        private final Set<String> categories;
        private final Set<String> places = new HashSet<>();
        private final Districts districts;
        private final FileAnswers questions;
        private final Set<String> unknown = new HashSet<>();
        private final Set<Long> own;
        private final Pattern address;
        private final List<ImportProblem> errors = new ArrayList<>();
        private final List<ImportProblem> notes = new ArrayList<>();
        private long errorCount;
        private long noteCount;

        Pass(ImportJob job) {
            numbers = new HashSet<>(jobs.knownNumbers(job.getToolId()));
            addresses = new HashSet<>(jobs.knownAddresses(job.getToolId()));
            categories = new HashSet<>(jobs.categories(job.getToolId()));
            own = new HashSet<>(jobs.ownNumbers(job.getToolId()));
            districts = rows.districts(job);
            questions = rows.questions(job);
            address = Pattern.compile(Pattern.quote(settings.baseUrl() + "/proposal/") + "([0-9]{1,18})(?:/.*)?");
        }

        /** The same file a second time, also when its rows have no numbers. */
        void theFile(ImportJob job) {
            var fingerprint = job.getFingerprint();
            if (fingerprint != null) {
                jobs.imported(job.getToolId(), fingerprint)
                        .forEach(name -> error(1, null, "proposals-import.error.known.file", name));
            }
        }

        void look(ProposalRow row) {
            var number = row.externalId();
            if (number != null && numbers.contains(number)) {
                error(row.line(), null, "proposals-import.error.known", number);
            } else if (isHere(row)) {
                error(row.line(), null, "proposals-import.error.known.address", String.valueOf(row.address()));
            }
            var category = row.category();
            if (category != null && categories.add(category.toLowerCase(Locale.ROOT))) {
                newCategory(row.line(), category);
            }
            var place = row.district();
            if (place != null && districts.code(row) == null && places.add(place.toLowerCase(Locale.ROOT))) {
                note(row.line(), "proposals-import.warning.district.unknown", place);
            }
            row.own().forEach((label, value) -> answer(row.line(), label, value));
        }

        private void answer(long line, String label, String value) {
            if (questions.asks(label)) {
                try {
                    questions.answer(label, value);
                } catch (RuleBroken broken) {
                    error(line, label, broken.key(), broken.arguments().toArray());
                }
            } else if (unknown.add(label)) {
                note(line, "proposals-import.warning.question.unknown", label);
            }
        }

        /** A proposal that was exported from this very consultation. */
        private boolean isHere(ProposalRow row) {
            var at = row.address();
            if (at == null) {
                return false;
            }
            var ours = address.matcher(at);
            return addresses.contains(at) || (ours.matches() && own.contains(Long.valueOf(ours.group(1))));
        }

        private void newCategory(long line, String category) {
            if (categories.size() > BringInProposals.MOST_CATEGORIES) {
                error(line, null, "proposals-import.error.categories", BringInProposals.MOST_CATEGORIES);
            } else {
                note(line, "proposals-import.warning.category.new", category);
            }
        }

        private void error(long line, @Nullable String column, String key, Object... arguments) {
            errorCount++;
            if (errors.size() < ImportLimits.MAX_PROBLEMS) {
                errors.add(new ImportProblem(line, column, key, List.of(arguments)));
            }
        }

        private void note(long line, String key, String value) {
            noteCount++;
            notes.add(new ImportProblem(line, null, key, List.of(value)));
        }
    }
}
