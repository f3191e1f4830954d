package twoears.authoring.explaining;

import java.util.ArrayList;
import java.util.List;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.explaining.Page.Part;
import twoears.authoring.explaining.Page.Sample;

/**
 * A page as it is written: a title after {@code #}, paragraphs, then {@code ## Example} and {@code ## Mended}, each with
 * files between fences that give their names, and what is found between fences marked {@code found}; or with words.
 */
final class PageReader {
    private static final String EXAMPLE = "\n## Example\n";
    private static final String MENDED = "\n## Mended\n";
    private static final String FENCE = "```";
    private static final String FOUND = "found";

    private PageReader() {}

    /** @throws IllegalStateException when the page is not written so, which is a bug */
    static Page read(Code code, String markdown) {
        int example = markdown.indexOf(EXAMPLE);
        int mended = markdown.indexOf(MENDED);
        int title = markdown.indexOf('\n');
        if (!markdown.startsWith("# ") || example < 0 || mended < example) {
            throw new IllegalStateException("the page " + code.id() + " lacks a part");
        }
        return new Page(code, markdown.substring(2, title).strip(), markdown.substring(title, example).strip(),
                part(markdown.substring(example + EXAMPLE.length(), mended)), part(markdown.substring(mended + MENDED.length())), markdown);
    }

    private static Part part(String text) {
        List<Sample> files = new ArrayList<>();
        String found = "";
        var words = new StringBuilder();
        String[] pieces = ("\n" + text).split("\n" + FENCE, -1);
        for (int i = 0; i < pieces.length; i++) {
            String head = pieces[i].lines().findFirst().orElse("").strip();
            int body = pieces[i].indexOf('\n') + 1;
            String inside = body == 0 ? "" : pieces[i].substring(body);
            if (i % 2 == 0) {
                words.append(pieces[i]);
            } else if (head.equals(FOUND)) {
                found = inside;
            } else {
                files.add(new Sample(head.substring(head.indexOf(' ') + 1), inside + "\n"));
            }
        }
        return new Part(words.toString().strip(), files, found.strip());
    }
}
