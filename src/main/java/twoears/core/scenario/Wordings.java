package twoears.core.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is said at one place, in one wording or in several of which one is said at a time.
 *
 * @param order which is said when the place is come to again
 * @param all at least one, as they are written
 */
public record Wordings(Order order, List<Wording> all) {
    public Wordings {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("something is said");
        }
    }

    public static Wordings of(String text) {
        return new Wordings(Order.IN_TURN, List.of(new Wording("", text)));
    }

    /** The only one, or the one that is written first. */
    public Wording first() {
        return all.get(0);
    }

    public boolean isSingle() {
        return all.size() == 1;
    }

    public Stream<String> texts() {
        return all.stream().map(Wording::text);
    }

    /** @param id the same for as long as the file lives; empty for a wording that stands alone, whose place names it */
    public record Wording(String id, String text) {}

    /** How one of several wordings is chosen. */
    public enum Order {
        /** One after the other, and the last from then on. */
        IN_TURN,
        /** One after the other, and from the first again. */
        IN_ROUNDS,
        /** As the attempt's seed has it, none again before all were said. */
        BY_CHANCE;

        /** As it is written, such as {@code in-turn}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
