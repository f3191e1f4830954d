package twoears.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import twoears.core.scoring.Evidence;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Run;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/** A reply with its evidence marked in it: underlined, in colour, and with a sign in front of the words. */
final class Marked {
    /** More than anyone reads; a reply may have 100,000 characters. */
    static final int LONGEST_SHOWN = 4_000;

    /** Points below which a mark would only be in the way of reading; the list of evidence has them all. */
    private static final double LEAST = 1;

    private Marked() {}

    static List<Run> of(String reply, List<Evidence> evidence, Style plain) {
        String shown = shortened(reply);
        List<Evidence> marks = weightiest(evidence, shown.length());
        var runs = new ArrayList<Run>();
        for (int at = 0; at < shown.length(); ) {
            Evidence mark = marks.get(at);
            int end = at + 1;
            while (end < shown.length() && marks.get(end) == mark) {
                end++;
            }
            String stretch = shown.substring(at, end);
            if (mark == null) {
                runs.add(new Run(stretch, plain));
            } else {
                Style ink = Style.of(mark.isGain() ? Ink.GAIN : Ink.LOSS);
                // Where a longer mark goes on behind a shorter one inside it, it has had its sign.
                runs.add(new Run(mark.span().start() == at ? sign(mark) : "", ink.inBold()));
                runs.add(new Run(stretch, ink.asMarked()));
            }
            at = end;
        }
        runs.add(new Run(shown.length() < reply.length() ? Row.MORE : "", Style.QUIET));
        return runs;
    }

    /** For each place of the text the evidence that weighs most there, in any dimension; of equals the one about fewer words. */
    private static List<@Nullable Evidence> weightiest(List<Evidence> evidence, int length) {
        var inner = new ArrayList<@Nullable Evidence>(Collections.nCopies(length, null));
        evidence.stream()
                .filter(e -> e.span().length() > 0 && e.span().end() <= length && Math.abs(e.points()) >= LEAST)
                .sorted(Comparator.comparing((Evidence e) -> Math.abs(e.points())).thenComparing(e -> -e.span().length()))
                .forEach(e -> Collections.fill(inner.subList(e.span().start(), e.span().end()), e));
        return inner;
    }

    static String shortened(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN);
    }

    static String sign(Evidence evidence) {
        return evidence.isGain() ? "+" : "−";
    }
}
