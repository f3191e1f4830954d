package twoears.core.league;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup.Case;

/**
 * What one person has done in one bracket of a cup, and what is left.
 *
 * @param items one a case, in the cup's order
 */
public record Agenda(Cup cup, String person, Guidance bracket, List<Item> items) {
    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * @param own what they have begun on this machine, in any cup
     * @param entered what of theirs is entered, from any machine
     */
    public static Agenda of(Cup cup, String person, Guidance bracket, List<InCup> own, List<Entry> entered) {
        List<InCup> here = own.stream().filter(a -> a.start().guidance() == bracket && isOf(cup, a)).toList();
        List<Entry> there = entered.stream().filter(e -> e.bracket() == bracket).toList();
        Map<String, Entry> counted = new Counting(cup, cup.window().until()).counted(there);
        var items = new ArrayList<Item>();
        for (Case played : cup.cases()) {
            items.add(Item.of(cup, played, here, there, Optional.ofNullable(counted.get(played.key()))));
        }
        return new Agenda(cup, person, bracket, items);
    }

    static boolean isOf(Cup cup, InCup attempt) {
        return attempt.start().entered().filter(e -> e.cup().equals(cup.hash())).isPresent();
    }

    /** Where to go on: what was begun first, then what is still open. */
    public Optional<Item> next() {
        return items.stream().filter(i -> i.state() == State.BEGUN).findFirst().or(() -> items.stream().filter(i -> i.state() == State.OPEN).findFirst());
    }

    public Refusal unknown(String asked) {
        return Refusal.of(Refusal.Kind.NO_SUCH_CASE, asked);
    }

    public int done() {
        return (int) items.stream().filter(i -> i.counted().isPresent()).count();
    }

    /** How things stand with a case. */
    public enum State {
        /** An attempt waits to be gone on with. */
        BEGUN,
        /** Nothing counts yet, and there is an attempt left. */
        OPEN,
        /** An attempt counts. */
        DONE,
        /** Nothing counts, and no attempt is left. */
        SPENT
    }

    /**
     * One case.
     *
     * @param begun the attempt to go on with
     * @param counted the one that counts for now
     * @param points what that is worth, hints and handicap reckoned in; 0 while none counts
     * @param left attempts that can still be begun
     * @param number of the next attempt, from 1
     */
    public record Item(Case played, State state, Optional<InCup> begun, Optional<Entry> counted, int points, int left, int number) {
        static Item of(Cup cup, Case played, List<InCup> own, List<Entry> entered, Optional<Entry> counted) {
            List<InCup> here = own.stream().filter(a -> a.summary().key().equals(played.key())).toList();
            Optional<InCup> begun = here.stream().filter(a -> a.summary().outcome().isEmpty()).findFirst();
            Set<Integer> used = new TreeSet<>();
            Stream.concat(here.stream().map(a -> a.start().entered().orElseThrow().number()),
                    entered.stream().filter(e -> e.played().equals(played.key())).map(Entry::number)).forEach(used::add);
            int left = Math.max(0, cup.attempts() - used.size());
            State state = begun.isPresent() ? State.BEGUN : counted.isPresent() ? State.DONE : left > 0 ? State.OPEN : State.SPENT;
            return new Item(played, state, begun, counted, counted.map(e -> Counting.points(cup, e)).orElse(0), left, free(used));
        }

        private static int free(Set<Integer> used) {
            int number = 1;
            while (used.contains(number)) {
                number++;
            }
            return number;
        }

        public boolean canPlay() {
            return begun.isPresent() || left > 0;
        }
    }
}
