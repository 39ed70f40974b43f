package org.pendopo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a < b > c", "<3", "x <= y", "", "Write to <ratna>", "1<2 and 3>2"})
    void what_only_speaks_of_smaller_and_greater_is_no_html(String text) {
        assertThat(HtmlText.isHtml(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a</p>", "a<br>b", "a<BR/>b", "<ul><li>a</ul>", "<a href=\"x\">y</a>", "</div>"})
    void tags_make_html(String text) {
        assertThat(HtmlText.isHtml(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two</p> | One¶¶Two",
                "<p>One<br>Two</p> | One¶Two",
                "<h2>Why</h2><p>So</p> | ## Why¶¶So",
                "<ul><li>a</li><li>b</li></ul> | - a¶- b",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul> | - a¶  - b¶- c",
                "<ol><li>a</li><li>b</li></ol><p>c</p> | 1. a¶1. b¶¶c",
                "<p><strong>a</strong> and <em>b</em></p> | **a** and *b*",
                "<p>a &amp; b&nbsp;&lt;c&gt;</p> | a & b \\<c\\>",
                "<p>2 * 3 [x]</p> | 2 \\* 3 \\[x\\]",
                "<a href=\"https://example.org/a?b=c\">here</a> | [here](https://example.org/a?b=c)",
                "<a href=\"javascript:alert(1)\">here</a> | here",
                "<a href=\"https://example.org/) evil\">here</a> | here",
                "<script>alert(1)</script><p>a</p> | a",
                "<style>p {}</style><p>a</p> | a",
                "<div><div><p>a</p></div></div><div>b</div> | a¶¶b",
                "<p>open | open"
            })
    void html_becomes_markdown_that_says_the_same(String html, String markdown) {
        assertThat(HtmlText.toMarkdown(html)).isEqualTo(markdown.replace('¶', '\n'));
    }

    @Test
    void whatever_comes_ends_and_shows_no_script() {
        assertThat(HtmlText.toMarkdown("<div><ul><li><b>".repeat(5_000) + "x")).hasSizeLessThan(200_000);
        assertThat(Markdown.toHtml(
                        HtmlText.toMarkdown("<p>&lt;script&gt;alert(1)&lt;/script&gt; <img src=x onerror=y>")))
                .doesNotContain("<script")
                .doesNotContain("<img");
    }
}
