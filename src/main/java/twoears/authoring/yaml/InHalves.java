package twoears.authoring.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import twoears.authoring.diagnosis.Problems;

/**
 * Reads both halves of a large file at once, where it can be cut between two of its steps. Only what could not be read
 * otherwise in one go counts: at the least doubt the file is read whole, and whatever is wrong with it is told then.
 */
final class InHalves {
    /** UTF-16 units; below, the halves are read before a second core has begun. */
    static final int LEAST = 200_000;

    private static final String STEPS = "steps";
    private static final String HEADING = STEPS + ":\n";

    private InHalves() {}

    /**
     * @param text without characters that steer
     * @param limit events that the halves may have together
     * @return the same tree as of the whole; empty where that isn't certain
     */
    static Optional<Node> read(String text, int limit, Problems problems) {
        int cut = text.length() < LEAST ? -1 : cut(text);
        if (cut < 0) {
            return Optional.empty();
        }
        // A heading of its own takes one line of those above it.
        int above = (int) text.substring(0, cut).chars().filter(c -> c == '\n').count() - 1;
        ForkJoinTask<@Nullable Half> below = ForkJoinTask.adapt(() -> half(HEADING + text.substring(cut), above, problems)).fork();
        @Nullable Half upper = half(text.substring(0, cut), 0, problems);
        @Nullable Half lower = below.join();
        return upper == null || lower == null || upper.events + lower.events > limit ? Optional.empty() : joined(upper.root, lower.root);
    }

    private record Half(Node.Mapping root, int events) {}

    /** Where a step begins, about in the middle; less than 0 where there is none to be found. */
    private static int cut(String text) {
        int steps = text.startsWith(HEADING) ? 0 : text.indexOf("\n" + HEADING) + 1;
        boolean hasSteps = text.startsWith(HEADING, steps);
        boolean isOne = !text.contains("\n...") && text.indexOf("\n---", steps) < 0;
        int first = steps + HEADING.length();
        int dash = first;
        while (dash < text.length() && text.charAt(dash) == ' ') {
            dash++;
        }
        if (!hasSteps || !isOne || !text.startsWith("- ", dash)) {
            return -1;
        }
        int end = text.indexOf("\n" + text.substring(first, dash) + "- ", Math.max(first, text.length() / 2));
        return end < 0 ? -1 : end + 1;
    }

    private static @Nullable Half half(String text, int linesAbove, Problems problems) {
        Problems apart = problems.apart();
        Map<String, Node> anchors = new HashMap<>();
        var composing = new ArrayList<Composing>();
        Document.Attempt attempt = Document.attempt(text, p -> {
            composing.add(new Composing(p, linesAbove, anchors, false, apart));
            return composing.get(0);
        }, apart);
        // What is repeated below may have been named above.
        boolean isWhole = attempt.fault().isEmpty() && apart.isEmpty() && anchors.isEmpty();
        return isWhole && attempt.root().orElse(null) instanceof Node.Mapping root && !root.isFlow() ? new Half(root, composing.get(0).events()) : null;
    }

    private static Optional<Node> joined(Node.Mapping upper, Node.Mapping lower) {
        Node.Entry above = upper.entries().get(upper.entries().size() - 1);
        Node.Entry below = lower.entries().get(0);
        List<Node.Entry> after = lower.entries().subList(1, lower.entries().size());
        boolean isTwice = after.stream().anyMatch(e -> upper.get(e.key().text()).isPresent());
        if (isTwice || !above.key().text().equals(STEPS) || !(above.value() instanceof Node.Listing first) || first.isFlow()
                || !(below.value() instanceof Node.Listing rest)) {
            return Optional.empty();
        }
        List<Node> steps = Stream.concat(first.items().stream(), rest.items().stream()).toList();
        var entries = new ArrayList<>(upper.entries().subList(0, upper.entries().size() - 1));
        entries.add(new Node.Entry(above.key(), new Node.Listing(steps, false, true, first.place())));
        entries.addAll(after);
        return Optional.of(new Node.Mapping(entries, false, true, upper.place()));
    }
}
