package twoears.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.authoring.drafting.CupDraft;
import twoears.authoring.format.CupBinding;
import twoears.authoring.format.CupBinding.Play;
import twoears.authoring.format.Lengths;
import twoears.authoring.format.WindowBinding;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened.Ready;

/** Asks what a cup is to be and writes it. */
@Command(name = "new")
final class CupNewCommand implements Callable<Integer> {
    private static final int MOST_ATTEMPTS = 20;
    private static final int USUAL_DAYS = 14;

    private final TopCommand top;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "cup.new.folder")
    private Path folder = Path.of("");

    CupNewCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::write);
    }

    private int write(House house) {
        Words words = top.counter().words();
        Questions questions = Questions.at(top.counter());
        Optional<CupDraft> draft = new Interview(questions, house).ask();
        if (draft.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, words.text("cup.new.unanswered"));
        }
        Path file = house.write(draft.get(), folder);
        questions.tell(words.text("new.written", file));
        questions.tell(words.text("cup.new.next", file));
        return Exit.DONE;
    }

    /** Question by question; empty when the answers end before the questions do. */
    private record Interview(Questions questions, House house) {
        Optional<CupDraft> ask() {
            return questions.text("cup.new.title").flatMap(title -> cards().flatMap(cards -> zone().flatMap(zone -> from(zone).flatMap(from ->
                    until(from).flatMap(until -> attempts().flatMap(attempts -> counts(attempts).flatMap(counts -> play(cards).flatMap(play ->
                            hints().flatMap(hints -> freeze(from, until, zone).flatMap(freeze -> teams().map(teams ->
                                    new CupDraft(title, cases(cards), from, until, zone, attempts, counts, play, hints, freeze, teams))))))))))));
        }

        private Optional<List<Card>> cards() {
            List<Card> all = house.catalogue().cards();
            List<String> shown = all.stream().map(c -> name(c) + "  " + c.title()).toList();
            return questions.several("cup.new.cases", shown).map(numbers -> numbers.stream().map(all::get).toList());
        }

        private static String name(Card card) {
            return card.language().code() + "/" + card.id();
        }

        /** In the versions that are here. */
        private List<Case> cases(List<Card> cards) {
            var cases = new ArrayList<Case>();
            for (Card card : cards) {
                if (house.catalogue().open(card) instanceof Ready ready) {
                    cases.add(new Case(card.language().code(), card.id(), ready.source().hash()));
                }
            }
            return cases;
        }

        private Optional<ZoneId> zone() {
            return questions.either("cup.new.zone", usualZone(), t -> Optional.of(t).filter(WindowBinding::isZone).map(ZoneId::of), "cup.new.no-zone");
        }

        /** A machine may stand in an offset, which is no zone of a cup. */
        private String usualZone() {
            String here = house.zone().getId();
            return WindowBinding.isZone(here) ? here : "UTC";
        }

        private Optional<LocalDateTime> from(ZoneId zone) {
            LocalDateTime tomorrow = LocalDateTime.ofInstant(house.clock().instant(), zone).toLocalDate().plusDays(1).atTime(LocalTime.of(9, 0));
            return time("cup.new.from", tomorrow, t -> true);
        }

        private Optional<LocalDateTime> until(LocalDateTime from) {
            return time("cup.new.until", from.toLocalDate().plusDays(USUAL_DAYS).atTime(LocalTime.of(16, 0)), t -> t.isAfter(from));
        }

        private Optional<LocalDateTime> time(String key, LocalDateTime usual, Function<LocalDateTime, Boolean> fits) {
            return questions.either(key, WindowBinding.written(usual), t -> WindowBinding.time(t).filter(fits::apply), "cup.new.no-time");
        }

        private Optional<Integer> attempts() {
            return questions.either("cup.new.attempts", "1", t -> number(t, 1, MOST_ATTEMPTS), "cup.new.no-attempts");
        }

        private Optional<Integer> hints() {
            return questions.either("cup.new.hints", "0", t -> number(t, 0, CupBinding.DEAREST_HINT), "cup.new.no-hints");
        }

        private static Optional<Integer> number(String typed, int least, int most) {
            return IntStream.rangeClosed(least, most).filter(n -> typed.equals(Integer.toString(n))).boxed().findFirst();
        }

        /** Of a single attempt nothing needs to be asked. */
        private Optional<Counts> counts(int attempts) {
            Words words = questions.words();
            return attempts == 1 ? Optional.of(Counts.FIRST)
                    : questions.numberOrFirst("cup.new.counts", List.of(words.text("cup.counts.first"), words.text("cup.counts.best"))).map(n -> Counts.values()[n]);
        }

        /** Guided play needs choices in every scenario. */
        private Optional<Play> play(List<Card> cards) {
            Words words = questions.words();
            List<String> ways = Arrays.stream(Play.values()).map(p -> words.text("cup.play." + p.name().toLowerCase(Locale.ROOT))).toList();
            return cards.stream().allMatch(Card::isGuided) ? questions.numberOrFirst("cup.new.play", ways).map(n -> Play.values()[n]) : Optional.of(Play.FREE);
        }

        private Optional<String> freeze(LocalDateTime from, LocalDateTime until, ZoneId zone) {
            Instant begins = from.atZone(zone).toInstant();
            Instant ends = until.atZone(zone).toInstant();
            String never = questions.words().text("cup.new.never");
            return questions.either("cup.new.freeze", never, t -> t.equals(never) ? Optional.of("")
                    : Optional.of(t).filter(l -> Lengths.of(l).filter(d -> ends.minus(d).isAfter(begins)).isPresent()), "cup.new.no-freeze");
        }

        private Optional<List<String>> teams() {
            String none = questions.words().text("cup.new.none");
            return questions.either("cup.new.teams", none, t -> t.equals(none) ? Optional.of(List.of()) : names(t), "cup.new.no-team");
        }

        private static Optional<List<String>> names(String typed) {
            List<TraineeName.Parsed> parsed = Arrays.stream(typed.split(",")).map(String::strip).map(TraineeName::parse).toList();
            return parsed.stream().anyMatch(TraineeName.Refused.class::isInstance) ? Optional.empty()
                    : Optional.of(parsed.stream().map(p -> ((TraineeName.Accepted) p).name().text()).distinct().toList());
        }
    }
}
