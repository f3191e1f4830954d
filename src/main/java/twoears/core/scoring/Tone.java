package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;

/** The many small weights of single words on one dimension, shown as one piece of evidence that lists them. */
final class Tone {
    /** Points below which a weight is no line of its own. */
    static final double LITTLE = 3;
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_QUOTE = 24;

    private final Dimension dimension;
    private final String reply;
    /** The weightiest, in the order of their weight; of equal ones, the one that came first. */
    private final double[] points = new double[MOST_SHOWN];
    private final Span[] spans = new Span[MOST_SHOWN];
    private int shown;
    private double sum;

    Tone(Dimension dimension, String reply) {
        this.dimension = dimension;
        this.reply = reply;
    }

    void add(double given, Span span) {
        sum += given;
        int at = shown;
        while (at > 0 && Math.abs(points[at - 1]) < Math.abs(given)) {
            at--;
        }
        if (at < MOST_SHOWN) {
            shown = Math.min(MOST_SHOWN, shown + 1);
            System.arraycopy(points, at, points, at + 1, shown - at - 1);
            System.arraycopy(spans, at, spans, at + 1, shown - at - 1);
            points[at] = given;
            spans[at] = span;
        }
    }

    /** Adds the evidence, where there is some; gives its points. */
    double into(List<Evidence> evidence) {
        double points = Figures.tenths(sum);
        if (points != 0) {
            evidence.add(new Evidence("tone", dimension, points, new Span(0, 0), shown()));
        }
        return points;
    }

    /** As the JDK writes a number of tenths, which would take most of the time there is for a reply. */
    private static void tenths(StringBuilder shown, double points) {
        long tenths = Math.round(Math.abs(points) * 10);
        shown.append(Double.compare(points, 0) < 0 ? "-" : "").append(tenths / 10).append('.').append(tenths % 10);
    }

    private String shown() {
        StringBuilder all = new StringBuilder(96);
        for (int i = 0; i < shown; i++) {
            int from = spans[i].start();
            int to = spans[i].end();
            while (from < to && Character.isWhitespace(reply.charAt(from))) {
                from++;
            }
            while (from < to && Character.isWhitespace(reply.charAt(to - 1))) {
                to--;
            }
            if (from < to && to - from <= LONGEST_QUOTE) {
                double tenths = Figures.tenths(points[i]);
                all.append(all.length() == 0 ? "" : ", ").append(reply, from, to).append(tenths > 0 ? " +" : " ");
                tenths(all, tenths);
            }
        }
        return all.toString();
    }
}
