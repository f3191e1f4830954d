package twoears.core.league.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood.Temperature;
import twoears.core.scenario.Outcome;
import twoears.core.scoring.Signal;

/** Looks for traits in one attempt, in the turns that count. */
final class Watching {
    private static final Set<String> FEELING = Set.of("names-feeling", "shows-understanding", "sympathy");
    private static final Set<String> TO_THE_POINT = Set.of("answers", "commitment", "states-fact", "ownership");
    private static final Set<String> MAPPED = Set.of("explains-reason", "gives-steps", "numbered-steps", "states-fact");
    private static final Set<String> HEAT = Set.of("hostility", "insult", "threat", "swearing", "defensive", "blame", "dismissal", "calm-down", "shouting");
    private static final Set<String> LINE = Set.of("gives-options", "boundary", "honest-limit", "offers-escalation");
    private static final Set<String> REWORDED = Set.of("summarises", "checks-understanding");

    /** A rise of trust that is more than politeness, and what a reply to somebody angry must be worth to be good (our judgement). */
    private static final int CLEAR_RISE = 10;
    private static final int GOOD = 60;
    /** Fall of calm after which a customer is somebody to stand up to. */
    private static final int BLOW = 5;
    private static final int LONGEST_QUOTE = 80;

    private final String attempt;
    private final Conversation conversation;
    private final List<Turn> turns;
    private final List<Sighting> seen = new ArrayList<>();

    Watching(String attempt, Conversation conversation) {
        this.attempt = attempt;
        this.conversation = conversation;
        this.turns = conversation.counted();
    }

    List<Sighting> seen() {
        if (!turns.isEmpty()) {
            turns.forEach(this::turn);
            whole();
        }
        return seen;
    }

    private void turn(Turn turn) {
        Temperature before = turn.before().mood().temperature();
        boolean angry = before == Temperature.ANGRY;
        boolean tense = before != Temperature.CALM;
        if (angry || turn.number() > 1 && turns.get(turn.number() - 2).calmMoved() <= -BLOW) {
            add(Trait.STANDS_UP, turn, turn.scorecard().overall() >= GOOD ? Optional.of(shortened(turn.reply())) : Optional.empty());
        }
        add(Trait.SAYS_IT_SHORT, turn, isShort(turn) ? quote(turn, TO_THE_POINT) : Optional.empty());
        add(Trait.MAPS_OUT, turn, quote(turn, MAPPED));
        if (tense) {
            add(Trait.FEELS_WITH, turn, quote(turn, FEELING));
            add(Trait.EASES, turn, turn.calmMoved() > 0 ? Optional.of(shortened(turn.reply())) : Optional.empty());
            add(Trait.HOLDS_THE_LINE, turn, quote(turn, LINE));
        }
        if (angry) {
            add(Trait.KEEPS_COOL, turn, quote(turn, HEAT).isEmpty() && turn.calmMoved() >= 0 ? Optional.of(shortened(turn.reply())) : Optional.empty());
        }
        if (turn.number() <= 2) {
            add(Trait.PUTS_IT_RIGHT, turn, quote(turn, REWORDED));
        }
    }

    private boolean isShort(Turn turn) {
        int few = conversation.scenario().channel().fewestWords();
        return turn.judgement().reading().words() <= (few + conversation.scenario().channel().mostWords()) / 2;
    }

    private void whole() {
        Turn last = turns.get(turns.size() - 1);
        conversation.firstFinish().ifPresent(f -> add(Trait.CLOSES, last,
                f.outcome() == Outcome.RESOLVED || f.outcome() == Outcome.FAN ? Optional.of(shortened(last.reply())) : Optional.empty()));
        once(Trait.KNOWS_THEM, t -> quote(t, Set.of("uses-name")));
        trust(last);
        hidden();
        lookUps();
    }

    private void trust(Turn last) {
        int risen = last.moodAfter().trust() - conversation.scenario().customer().mood().trust();
        Turn most = turns.stream().max(Comparator.comparingInt(Turn::trustMoved).thenComparing(Comparator.comparingInt(Turn::number).reversed())).orElse(last);
        add(Trait.WINS_TRUST, most, risen >= CLEAR_RISE ? Optional.of(shortened(most.reply())) : Optional.empty());
    }

    private void hidden() {
        if (!conversation.scenario().hidden().isEmpty()) {
            once(Trait.DIGS, t -> hasOpened(t) ? Optional.of(shortened(t.reply())) : Optional.empty());
            once(Trait.CRACKS_IT, t -> hasOpened(t) ? quote(t, Set.of("open-question")) : Optional.empty());
        }
    }

    private static boolean hasOpened(Turn turn) {
        return turn.after().revealed().size() > turn.before().revealed().size();
    }

    private void lookUps() {
        List<Fact> facts = conversation.scenario().facts();
        List<Fact> inHandbook = facts.stream().filter(f -> f.ask().isEmpty()).toList();
        List<Fact> ofColleagues = facts.stream().filter(f -> !f.ask().isEmpty()).toList();
        if (!inHandbook.isEmpty()) {
            once(Trait.LOOKS_UP, t -> told(t, inHandbook));
        }
        if (!ofColleagues.isEmpty()) {
            once(Trait.KNOWS_WHOM_TO_ASK, t -> told(t, ofColleagues));
        }
    }

    /** The words with which one of these facts, looked up before, is told. */
    private Optional<String> told(Turn turn, List<Fact> facts) {
        Set<String> told = turn.judgement().reading().told();
        return facts.stream().anyMatch(f -> told.contains(f.id()) && conversation.lookedUp().contains(f.id()))
                ? quote(turn, Set.of("states-fact")).or(() -> Optional.of(shortened(turn.reply()))) : Optional.empty();
    }

    private void add(Trait trait, Turn turn, Optional<String> quote) {
        seen.add(new Sighting(trait, attempt, turn.number(), quote.isPresent(), quote.orElse("")));
    }

    /** One chance in the whole attempt: the first turn that shows it, else the last one. */
    private void once(Trait trait, Function<Turn, Optional<String>> look) {
        Optional<Turn> first = turns.stream().filter(t -> look.apply(t).isPresent()).findFirst();
        add(trait, first.orElse(turns.get(turns.size() - 1)), first.flatMap(look));
    }

    /** The words of the first of these signals, where it is about certain words. */
    private static Optional<String> quote(Turn turn, Set<String> names) {
        Optional<Signal> found = turn.judgement().reading().signals().stream().filter(s -> names.contains(s.name())).findFirst();
        return found.map(s -> s.span().of(turn.reply()).isBlank() ? turn.reply() : s.span().of(turn.reply())).map(Watching::shortened);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_QUOTE - 1);
        int cut = end > 0 ? end : line.offsetByCodePoints(0, LONGEST_QUOTE / 2);
        return line.substring(0, cut) + "…";
    }
}
