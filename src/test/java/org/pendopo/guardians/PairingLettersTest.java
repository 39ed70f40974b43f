package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PairingLettersTest {
    private static final String SECRET = "a secret of these tests";

    @Test
    void the_letter_can_be_printed_again_from_the_salt() {
        var salt = PairingLetters.salt();
        assertThat(PairingLetters.of(salt, SECRET)).isEqualTo(PairingLetters.of(salt, SECRET));
        assertThat(PairingLetters.of(salt, SECRET)).isNotEqualTo(PairingLetters.of(salt, SECRET + "!"));
    }

    @Test
    void letters_are_readable_and_differ() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 2000; i++) {
            var letters = PairingLetters.of(PairingLetters.salt(), SECRET);
            assertThat(letters.isWellFormed()).isTrue();
            assertThat(letters.text()).doesNotContain("0", "O", "1", "I", "L");
            seen.add(letters.hash(SECRET));
        }
        assertThat(seen).hasSize(2000);
    }

    @Test
    void however_it_is_typed_it_is_the_same() {
        var letters = PairingLetters.of("salt", SECRET);
        var typed = " " + letters.grouped().toLowerCase(java.util.Locale.ROOT).replace("-", " – ");
        assertThat(PairingLetters.typed(typed)).isEqualTo(letters);
        assertThat(PairingLetters.typed(null).isWellFormed()).isFalse();
    }
}
