package twoears.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "[x](javascript:alert(1)); \\[x\\](javascript:alert(1))",
        "![x](y); !\\[x\\](y)",
        "<img src=x>; \\<img src=x\\>",
        "a | b; a \\| b",
        "# head; \\# head",
        "- item; \\- item",
        "+ item; \\+ item",
        "1. item; 1\\. item",
        "12) item; 12\\) item",
        "*bold*; \\*bold\\*",
        "`code`; \\`code\\`",
        "a&ltb; a\\&ltb",
        "\\; \\\\",
        "it's plain, isn't it.; it's plain, isn't it.",
    })
    void textStaysText(String text, String written) {
        assertThat(MarkdownPage.text(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"see https://x.example/, https:\u2060//x", "ann@x.example, ann@\u2060x", "WWW.x.example, WWW\u2060.x"})
    void aBareAddressIsNoLink(String text, String contained) {
        assertThat(MarkdownPage.text(text)).contains(contained);
    }

    @Test
    void aLineBreakStartsNoLine() {
        assertThat(MarkdownPage.text("a\n# b\r\n- c")).isEqualTo("a \\# b  - c");
    }
}
