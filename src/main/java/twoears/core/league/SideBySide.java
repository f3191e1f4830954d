package twoears.core.league;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;

/**
 * Two attempts at one case, turn by turn, in the turns that count.
 *
 * @param parted number of the first turn before which the customers had said unlike things, or were answered at unlike steps; empty
 *     where both conversations went the same way as far as both go
 */
public record SideBySide(List<Row> rows, Optional<Integer> parted) {
    public SideBySide {
        rows = List.copyOf(rows);
    }

    public static SideBySide of(Conversation left, Conversation right) {
        int turns = Math.max(left.counted().size(), right.counted().size());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < turns; i++) {
            rows.add(new Row(i + 1, turn(left, i), turn(right, i)));
        }
        return new SideBySide(rows, rows.stream().filter(Row::hasParted).map(Row::number).findFirst());
    }

    private static Optional<Turn> turn(Conversation conversation, int at) {
        return at < conversation.counted().size() ? Optional.of(conversation.counted().get(at)) : Optional.empty();
    }

    /**
     * @param number of the turn, from 1
     * @param left and {@code right}: empty where that conversation was over
     */
    public record Row(int number, Optional<Turn> left, Optional<Turn> right) {
        /** What the right one scored above the left one; empty where one is missing. */
        public Optional<Integer> difference() {
            return left.flatMap(l -> right.map(r -> r.scorecard().overall() - l.scorecard().overall()));
        }

        private boolean hasParted() {
            return left.isPresent() && right.isPresent() && !(left.get().before().step().equals(right.get().before().step())
                    && left.get().before().said().equals(right.get().before().said()));
        }
    }
}
