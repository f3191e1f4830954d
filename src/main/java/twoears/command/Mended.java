package twoears.command;

import java.util.List;
import java.util.stream.Collectors;
import twoears.authoring.IdWriter.Outcome;
import twoears.authoring.diagnosis.Visible;
import twoears.core.language.Words;
import twoears.plain.Paper;

/**
 * Tells what was written into files, a sentence each.
 *
 * @param isText whether findings are told as text too; else these sentences stand beside the output
 */
record Mended(Counter counter, boolean isText) {
    /** More ids than this are not listed. */
    private static final int MOST_NAMED = 6;

    void tell(List<Outcome> outcomes) {
        Paper paper = isText ? counter.paper() : new Paper(counter.streams().err());
        outcomes.forEach(o -> paper.line(sentence(o)));
        if (outcomes.isEmpty()) {
            paper.line(counter.words().text("check.fix-none"));
        }
        paper.flush();
    }

    private String sentence(Outcome outcome) {
        Words words = counter.words();
        String file = Visible.of(outcome.file().toString());
        if (outcome instanceof Outcome.Written written) {
            return words.text("check.fixed", file, written.ids().size(), named(written.ids()));
        } else if (outcome instanceof Outcome.Versioned versioned) {
            return words.text("check.fixed-versions", file, versioned.scenarios().size(), named(versioned.scenarios()));
        } else if (outcome instanceof Outcome.Faulty) {
            return words.text("check.fix-faulty", file);
        }
        return words.text(outcome instanceof Outcome.Unusual ? "check.fix-unusual" : "check.fix-not-written", file);
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", …" : first;
    }
}
