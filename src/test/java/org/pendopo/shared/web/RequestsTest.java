package org.pendopo.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/space/taman?done=x.y#p1", "/search?q=a%20b%0d%0a", "/a/../b", "/a//b"})
    void paths_of_ours_are_return_addresses(String to) {
        assertThat(Requests.localPath(to)).isEqualTo(to);
    }

    // U+010D and U+010A become CR and LF when a server sends the low byte only.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil",
                "//evil",
                "/\\evil",
                "\\\\evil",
                "https:evil",
                "https://evil/",
                "/\tevil",
                "/a\r\nSet-Cookie: x=y",
                "/a\u010d\u010aSet-Cookie: x=y",
                "/\u2215evil",
                " /a",
                "/a\u0000",
                "/\u007f"
            })
    void nothing_else_is(String to) {
        assertThat(Requests.localPath(to)).isEqualTo("/");
    }
}
