package twoears.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import twoears.core.scoring.Evidence;
import twoears.terminal.Style.Ink;

/** A reply with its evidence marked in it: underlined, in colour, and with a sign in front of the words. */
final class Marked {
    /** More than anyone reads; a reply may have 100,000 characters. */
    static final int LONGEST_SHOWN = 4_000;

    private Marked() {}

    static List<Run> of(String reply, List<Evidence> evidence, Style plain) {
        String shown = shortened(reply);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Evidence next : marks(evidence, shown.length())) {
            if (next.span().start() < at) {
                continue;
            }
            runs.add(new Run(shown.substring(at, next.span().start()), plain));
            Style ink = Style.of(next.isGain() ? Ink.GAIN : Ink.LOSS);
            runs.add(new Run(sign(next), ink.inBold()));
            runs.add(new Run(next.span().of(shown), ink.asMarked()));
            at = next.span().end();
        }
        runs.add(new Run(shown.substring(at), plain));
        if (shown.length() < reply.length()) {
            runs.add(new Run(Row.MORE, Style.QUIET));
        }
        return runs;
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

    /** In the order of the text; of two at one place the weightier first. */
    private static List<Evidence> marks(List<Evidence> evidence, int length) {
        return evidence.stream()
                .filter(e -> e.span().length() > 0 && e.span().end() <= length && e.points() != 0)
                .sorted(Comparator.comparing((Evidence e) -> e.span().start()).thenComparing(e -> -Math.abs(e.points())))
                .toList();
    }
}
