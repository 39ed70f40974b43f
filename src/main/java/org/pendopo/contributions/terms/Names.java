package org.pendopo.contributions.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws names for peers: a plain word of both languages with a number, by chance alone, so that it tells of nobody. */
@ApplicationScoped
public class Names {
    private static final String FILE = "/org/pendopo/contributions/terms/names.txt";
    private static final int NUMBERS = 99;
    private static final int TRIES = 1000;
    private static final List<String> WORDS = words();

    private final RandomGenerator chance = new SecureRandom();

    @Inject
    AllTerms all;

    /** The name by which the peers of this person know them in the thread: always the same, once it is drawn. */
    public String give(long rootId, long personId) {
        for (var tries = 0; tries < TRIES; tries++) {
            var known = all.name(rootId, personId);
            if (!known.isEmpty()) {
                return known.getFirst();
            }
            all.give(rootId, personId, free(Set.copyOf(all.names(rootId)), chance));
        }
        throw new IllegalStateException("no name is left in " + rootId);
    }

    /** One that nobody has; with more digits where all short ones are given. */
    static String free(Set<String> taken, RandomGenerator chance) {
        for (var numbers = NUMBERS; ; numbers *= 10) {
            for (var i = 0; i < TRIES; i++) {
                var name = WORDS.get(chance.nextInt(WORDS.size())) + " " + (1 + chance.nextInt(numbers));
                if (!taken.contains(name)) {
                    return name;
                }
            }
        }
    }

    private static List<String> words() {
        try (var in = Names.class.getResourceAsStream(FILE)) {
            var text = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
