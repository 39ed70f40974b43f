package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class MailAddressesTest {
    @Test
    void typed_in_any_way_each_comes_once_in_small_letters() {
        assertThat(MailAddresses.of(" A@Example.org;b@example.org\r\n,a@example.org\tc.d+e@sub.example.org "))
                .containsExactly("a@example.org", "b@example.org", "c.d+e@sub.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ,; ",
                "a",
                "a@b",
                "@example.org",
                "a@@example.org",
                "a@example..org",
                "a@-x.org",
                "\"a b\"@x.org",
                "a@x.org<b@y.org>",
                "a@exämple.org",
                "a@x.org%0aBcc:b@y.org:"
            })
    void what_is_no_address_is_refused_at_its_field(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> MailAddresses.of(typed))
                .returns("addresses", RuleBroken::field);
    }

    @Test
    void a_strange_address_is_not_told() {
        assertThat(MailAddresses.masked("budi@example.org")).isEqualTo("b…i@example.org");
        assertThat(MailAddresses.masked("ab@example.org")).isEqualTo("a…@example.org");
    }
}
