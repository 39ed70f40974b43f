package org.pendopo.proposals.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;

/** Asks the questions of a consultation, checks what is answered and keeps it; for those who have asked what may be done. */
@ApplicationScoped
public class OwnAnswers {
    @Inject
    OwnFields fields;

    /** @param proposalId null for a new proposal */
    public List<AskedField> asked(long toolId, @Nullable Long proposalId) {
        var questions = fields.of(toolId);
        if (questions.isEmpty()) {
            return List.of();
        }
        var ids = questions.stream().map(OwnField::getId).toList();
        var choices = fields.choices(ids).stream().collect(Collectors.groupingBy(OwnChoice::getFieldId));
        var stored = stored(proposalId);
        return questions.stream()
                .map(f ->
                        asked(f, choices.getOrDefault(f.getId(), List.of()), stored.get(f.getId()), proposalId != null))
                .toList();
    }

    /**
     * @param typed by the id of the question
     * @throws org.pendopo.shared.RuleBroken all that is wrong, each at its input
     */
    public List<OwnAnswer> checked(List<AskedField> asked, Map<Long, String> typed) {
        var flaws = new Flaws();
        var answers = new ArrayList<OwnAnswer>();
        for (var field : asked) {
            var answer = flaws.in(() -> field.answer(typed.get(field.id())));
            if (answer != null) {
                answers.add(answer);
            }
        }
        flaws.tell();
        return answers;
    }

    /** What is answered with nothing is not stored; questions that are not among these keep their answers. */
    public void store(long proposalId, List<OwnAnswer> answers) {
        var stored =
                fields.values(proposalId).stream().collect(Collectors.toMap(OwnValue::getFieldId, Function.identity()));
        for (var answer : answers) {
            var known = stored.get(answer.fieldId());
            if (known == null && !answer.isEmpty()) {
                fields.add(new OwnValue(proposalId, answer));
            } else if (known != null && answer.isEmpty()) {
                fields.remove(known);
            } else if (known != null) {
                known.say(answer);
            }
        }
    }

    /** Of a proposal that has no answers yet. */
    public void storeNew(long proposalId, List<OwnAnswer> answers) {
        answers.forEach(answer -> fields.add(new OwnValue(proposalId, answer)));
    }

    /** What a file answers to the questions of a consultation. */
    public FileAnswers ofFile(long toolId) {
        return new FileAnswers(asked(toolId, null));
    }

    /** What several proposals answer, for a file. */
    public Map<Long, List<ShownField>> shown(List<Long> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : fields.ofAll(proposals).stream().collect(Collectors.groupingBy(ShownField::proposalId));
    }

    /** The labels of all questions that are there, in their order. */
    public List<String> labels(long toolId) {
        return fields.of(toolId).stream().map(OwnField::getLabel).toList();
    }

    private Map<Long, OwnAnswer> stored(@Nullable Long proposalId) {
        return proposalId == null
                ? Map.of()
                : fields.values(proposalId).stream()
                        .map(OwnValue::answer)
                        .collect(Collectors.toMap(OwnAnswer::fieldId, Function.identity()));
    }

    private static AskedField asked(OwnField field, List<OwnChoice> choices, @Nullable OwnAnswer stored, boolean old) {
        var chosen = stored == null ? null : stored.choice();
        return new AskedField(
                field.getId(),
                field.getKind(),
                field.getLabel(),
                field.getHint(),
                field.isRequired(),
                field.getLeast(),
                field.getMost(),
                choices.stream()
                        .filter(c -> c.isOffered() || Objects.equals(c.getId(), chosen))
                        .map(c -> new AskedField.Choice(c.getId(), c.getLabel()))
                        .toList(),
                stored,
                old);
    }
}
