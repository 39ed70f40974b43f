package org.pendopo.proposals;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/** What an official answer says: its kind, and the reason in Markdown and as safe HTML. */
public record AnswerText(ProposalStatus kind, String reason, String html) {
    public static final int REASON_MAX = 20_000;

    /** @throws RuleBroken at the field {@code kind} or {@code reason}, or both */
    public static AnswerText of(@Nullable ProposalStatus kind, @Nullable String reason) {
        var flaws = new Flaws();
        var chosen = flaws.in(() -> kind(kind));
        var said = flaws.in(() -> reason(reason));
        flaws.tell();
        var text = Objects.requireNonNull(said);
        return new AnswerText(Objects.requireNonNull(chosen), text, Markdown.toHtml(text));
    }

    private static ProposalStatus kind(@Nullable ProposalStatus kind) {
        if (kind == null || !kind.isAnswer()) {
            throw new RuleBroken("proposals.answer.kind.empty").at("kind");
        }
        return kind;
    }

    private static String reason(@Nullable String reason) {
        var text = PlainText.clean(reason);
        if (text.isEmpty()) {
            throw new RuleBroken("proposals.answer.reason.empty").at("reason");
        }
        var length = text.codePointCount(0, text.length());
        if (length > REASON_MAX) {
            throw new RuleBroken("proposals.answer.reason.long", REASON_MAX, length).at("reason");
        }
        return text;
    }
}
