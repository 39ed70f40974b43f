package org.pendopo.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two texts: sentence by sentence, and inside a changed sentence word by word. Every character of both
 * texts is in the pieces. Texts that share nearly nothing count as replaced, so that no text takes long.
 */
public final class Differences {
    // A sentence or line with the blanks after it; and a word, a run of blanks, or one other sign.
    private static final Pattern SENTENCES = Pattern.compile("[^\\n.?!]*+(?:[.?!]++(?=\\s|$)|[.?!]++|\\n|$)\\s*+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++|\\s++|.", Pattern.DOTALL);

    private Differences() {}

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** One stretch of text of one kind. */
    public record Piece(Kind kind, String text) {}

    /** In the order of reading; what went stands before what came. Empty where both are empty. */
    public static List<Piece> between(@Nullable String before, @Nullable String after) {
        var pieces = new Pieces();
        var old = sentences(before == null ? "" : before);
        var young = sentences(after == null ? "" : after);
        walk(old, young, pieces, Differences::words);
        return pieces.all();
    }

    static List<String> sentences(String text) {
        return tokens(SENTENCES, text);
    }

    private interface Changed {
        void at(String before, String after, Pieces pieces);
    }

    private static void words(String before, String after, Pieces pieces) {
        walk(tokens(WORDS, before), tokens(WORDS, after), pieces, (gone, come, to) -> {
            to.add(Kind.GONE, gone);
            to.add(Kind.NEW, come);
        });
    }

    private static void walk(List<String> before, List<String> after, Pieces pieces, Changed changed) {
        var hunks = Hunk.between(before, after);
        if (hunks == null) {
            pieces.add(Kind.GONE, String.join("", before));
            pieces.add(Kind.NEW, String.join("", after));
            return;
        }
        var at = 0;
        for (var hunk : hunks) {
            pieces.add(Kind.SAME, String.join("", before.subList(at, hunk.from())));
            changed.at(
                    String.join("", before.subList(hunk.from(), hunk.to())),
                    String.join("", after.subList(hunk.start(), hunk.end())),
                    pieces);
            at = hunk.to();
        }
        pieces.add(Kind.SAME, String.join("", before.subList(at, before.size())));
    }

    private static List<String> tokens(Pattern pattern, String text) {
        var tokens = new ArrayList<String>();
        var match = pattern.matcher(text);
        while (match.find()) {
            if (!match.group().isEmpty()) {
                tokens.add(match.group());
            }
        }
        return tokens;
    }

    /** Neighbours of one kind are one piece. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
                pieces.add(new Piece(kind, pieces.removeLast().text() + text));
            } else {
                pieces.add(new Piece(kind, text));
            }
        }

        List<Piece> all() {
            return List.copyOf(pieces);
        }
    }
}
