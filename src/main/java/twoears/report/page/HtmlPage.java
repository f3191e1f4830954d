package twoears.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import twoears.report.page.Page.Section;

/**
 * A page as one HTML file that needs nothing else: no script, no font, no picture from anywhere. Its own policy forbids the
 * browser to run or fetch anything, and names the one style sheet by its hash.
 */
public final class HtmlPage {
    private static final String STYLE = style();

    private HtmlPage() {}

    public static String of(Page page) {
        var out = new StringBuilder(32_768);
        head(out, page);
        out.append("<body>\n<header class=\"top\">\n").append(MARK)
                .append("<p class=\"brand\">Two Ears</p>\n<h1>").append(Escaped.text(page.title())).append("</h1>\n<p class=\"lead\">")
                .append(Escaped.text(page.lead())).append("</p>\n</header>\n");
        contents(out, page);
        out.append("<main>\n");
        for (int i = 0; i < page.sections().size(); i++) {
            section(out, page, i);
        }
        return out.append("</main>\n<footer><p>").append(Escaped.text(page.foot())).append("</p></footer>\n</body>\n</html>\n").toString();
    }

    /** Two ears, and one mouth. */
    private static final String MARK = "<svg class=\"mark\" viewBox=\"0 0 48 48\" aria-hidden=\"true\"><path d=\"M15 11a13 13 0 0 0 0 26\"/>"
            + "<path d=\"M33 11a13 13 0 0 1 0 26\"/><path d=\"M19 28q5 5 10 0\"/></svg>\n";

    private static void head(StringBuilder out, Page page) {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(page.language().code()).append("\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").append(hash(STYLE))
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n<title>").append(Escaped.bare(page.title())).append(" – Two Ears</title>\n<style>")
                .append(STYLE).append("</style>\n</head>\n");
    }

    private static void contents(StringBuilder out, Page page) {
        out.append("<nav aria-label=\"").append(Escaped.bare(page.labels().contents())).append("\">\n<ol>\n");
        for (int i = 0; i < page.sections().size(); i++) {
            out.append("<li><a href=\"#s").append(i + 1).append("\">").append(Escaped.text(page.sections().get(i).title())).append("</a></li>\n");
        }
        out.append("</ol>\n</nav>\n");
    }

    private static void section(StringBuilder out, Page page, int index) {
        Section section = page.sections().get(index);
        String id = "s" + (index + 1);
        out.append("<section id=\"").append(id).append("\" aria-labelledby=\"").append(id).append("-h\">\n<h2 id=\"").append(id).append("-h\">")
                .append(Escaped.text(section.title())).append("</h2>\n");
        var parts = new HtmlParts(out, page.labels(), id);
        section.parts().forEach(p -> p.on(parts));
        out.append("</section>\n");
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("/twoears/report/page.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
