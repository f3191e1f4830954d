package twoears.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario larger than anybody writes: each step has three choices and three rules, which ask for calm and trust, then
 * for a flag, then for nothing. {@link InkStory} tells the same in ink.
 */
public final class LargeScenario {
    /** As many steps as the project promises to be quick with. */
    public static final int STEPS = 5_000;

    static final int CALM = 60;
    static final int TRUST = 50;
    static final int CHOICES = 3;

    /** Steps that set, and then ask for, the same flag. */
    private static final int BLOCK = 1_000;

    private final List<Beat> beats = new ArrayList<>();

    private LargeScenario(int steps) {
        for (int i = 0; i < steps; i++) {
            beats.add(beat(i, steps));
        }
    }

    public static LargeScenario of(int steps) {
        return new LargeScenario(steps);
    }

    /** Writes it for a {@code check} or a {@code play} of the whole program. */
    public static void main(String[] arguments) throws IOException {
        int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : STEPS;
        Files.writeString(Path.of(arguments[0]), of(steps).yaml());
    }

    /**
     * One step.
     *
     * @param choices what to say, in the order it is offered; {@code qualities} tells which is which
     * @param smooth where it goes when the customer is calm and trusting enough, which sets {@code sets}
     * @param flagged where it goes when {@code asks} is set
     * @param otherwise where it goes else
     */
    record Beat(String id, String says, List<String> choices, List<Quality> qualities, int calm, int trust, String smooth,
            String sets, String asks, String flagged, String otherwise) {
        String choice(Quality quality) {
            return choices.get(place(quality));
        }

        /** The number of the choice of this quality, from 0. */
        int place(Quality quality) {
            return qualities.indexOf(quality);
        }
    }

    /** What a choice is worth. */
    enum Quality {
        STRONG,
        MIDDLING,
        POOR
    }

    List<Beat> beats() {
        return beats;
    }

    /** The flags that are set somewhere. */
    List<String> flags() {
        return beats.stream().map(Beat::sets).distinct().toList();
    }

    private static Beat beat(int i, int steps) {
        int order = 2_000 + i;
        var qualities = List.of(Quality.values()[i % CHOICES], Quality.values()[(i + 1) % CHOICES], Quality.values()[(i + 2) % CHOICES]);
        return new Beat(id(i, steps), "Parcel " + order + " was due on day " + (i % 28 + 1) + ". Where is it?",
                qualities.stream().map(q -> says(q, order)).toList(), qualities, 40 + i * 7 % 40, 30 + i * 11 % 50, id(i + 1, steps),
                "b" + i / BLOCK, "b" + Math.max(0, i / BLOCK - 1), id(i + 2, steps), id(i + 3, steps));
    }

    /** Beyond the last step stands the ending. */
    private static String id(int i, int steps) {
        return i >= steps ? "done" : "s" + (i + 1);
    }

    private static String says(Quality quality, int order) {
        return switch (quality) {
            case STRONG -> "I'm sorry, Kari. Parcel " + order + " is at the depot. I'll write by 14:00.";
            case MIDDLING -> "Parcel " + order + " is with the depot. Somebody will write to you soon.";
            case POOR -> "Parcel " + order + " isn't our fault, you should have asked the depot.";
        };
    }

    /** As a trainer would write it. */
    public String yaml() {
        var out = new StringBuilder(beats.size() * 900);
        out.append("title: The longest day\nlanguage: en\ntrains: [P2, P4, P8]\n")
                .append("customer: {name: Kari Lund, mood: {calm: " + CALM + ", trust: " + TRUST + "}}\nsteps:\n");
        beats.forEach(b -> yaml(b, out));
        out.append("endings:\n")
                .append("  gone: {when: {calm: at most 0, trust: at most 0}, says: Enough. Goodbye., outcome: lost}\n")
                .append("  done: {says: \"That was the last of them. Thank you.\", outcome: resolved}\n");
        return out.toString();
    }

    private static void yaml(Beat beat, StringBuilder out) {
        out.append("  - id: ").append(beat.id()).append("\n    says: ").append(beat.says()).append("\n    examples:\n      strong: ")
                .append(beat.choice(Quality.STRONG)).append("\n      weak: ").append(beat.choice(Quality.POOR)).append("\n    choices:\n");
        beat.choices().forEach(c -> out.append("      - ").append(c).append('\n'));
        out.append("    next:\n      - when: {calm: at least ").append(beat.calm()).append(", trust: at least ").append(beat.trust())
                .append("}\n        go: ").append(beat.smooth()).append("\n        set: ").append(beat.sets())
                .append("\n      - when: {flag: ").append(beat.asks()).append("}\n        go: ").append(beat.flagged())
                .append("\n      - go: ").append(beat.otherwise()).append('\n');
    }
}
