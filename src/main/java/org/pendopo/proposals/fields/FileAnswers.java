package org.pendopo.proposals.fields;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pendopo.shared.RuleBroken;

/** Reads what the proposals of a file answer to the questions of a consultation, as its export writes them. */
public final class FileAnswers {
    private final Map<String, AskedField> questions;

    FileAnswers(List<AskedField> asked) {
        questions = asked.stream().collect(Collectors.toMap(AskedField::label, Function.identity(), (a, b) -> a));
    }

    /** Whether the consultation asks this. */
    public boolean asks(String label) {
        return questions.containsKey(label);
    }

    /**
     * @param written numbers with a point, dates ISO 8601, choices by their label
     * @throws RuleBroken if it is no answer to this question
     */
    public OwnAnswer answer(String label, String written) {
        var question = questions.get(label);
        if (question == null) {
            throw new RuleBroken("proposals-fields.choice.gone", label);
        }
        return question.answer(
                switch (question.kind()) {
                    // In a form a point may group thousands; in a file it never does.
                    case NUMBER -> written.replace('.', ',');
                    case CHOICE -> chosen(question, written);
                    case TEXT, DATE -> written;
                });
    }

    /** Those to questions that the consultation asks, by their labels. */
    public List<OwnAnswer> answers(Map<String, String> written) {
        return written.entrySet().stream()
                .filter(one -> asks(one.getKey()))
                .map(one -> answer(one.getKey(), one.getValue()))
                .toList();
    }

    private static String chosen(AskedField question, String label) {
        return question.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .map(choice -> String.valueOf(choice.id()))
                .findFirst()
                .orElse(label);
    }
}
