package twoears.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.Shelf.Found;
import twoears.command.json.DivergenceJson;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Divergence;
import twoears.core.conversation.Event;
import twoears.core.conversation.Retelling;
import twoears.core.language.Words;
import twoears.core.scenario.Scenario;
import twoears.plain.Paper;

/** Which saved attempts would go another way in a new version of their scenario. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String changed = "";

    @Option(names = "--json", descriptionKey = "diff.json")
    private boolean json;

    DiffCommand(TopCommand top) {
        this.top = top;
    }

    /** @param divergence empty when it would go the same way */
    record Compared(Listed attempt, Optional<Divergence> divergence) {}

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::diff);
    }

    private int diff(House house) {
        Shelf shelf = new Shelf(house, top.counter().words());
        Found before = shelf.find(old);
        Found after = shelf.find(changed);
        for (Found found : List.of(before, after)) {
            if (found instanceof Found.None none) {
                return top.counter().refuse(none.exit(), none.why());
            }
        }
        List<Compared> compared = compare(house, (Found.One) before, ((Found.One) after).scenario());
        return json
                ? top.counter().json(out -> DivergenceJson.write(out, compared.stream().flatMap(DiffCommand::entry).toList()))
                : lines(house, compared);
    }

    private static Stream<DivergenceJson.Entry> entry(Compared compared) {
        return compared.divergence().map(d -> new DivergenceJson.Entry(compared.attempt(), d)).stream();
    }

    private static List<Compared> compare(House house, Found.One before, Scenario after) {
        var retelling = new Retelling(house.judge());
        return house.attempts().list(Integer.MAX_VALUE).stream()
                .filter(a -> isOf(a, before.scenario()) || isOf(a, after))
                .map(a -> new Compared(a, diverge(retelling, before.scenario(), after, events(house, a)))).toList();
    }

    private static boolean isOf(Listed attempt, Scenario scenario) {
        return attempt.summary().scenario().equals(scenario.id()) && attempt.summary().language().equals(scenario.language().code());
    }

    private static List<Event> events(House house, Listed attempt) {
        return house.attempts().find(attempt.id()).map(Saved::events).orElseThrow();
    }

    private static Optional<Divergence> diverge(Retelling retelling, Scenario before, Scenario after, List<Event> events) {
        return Divergence.between(retelling.tell(before, events), retelling.tell(after, events));
    }

    private int lines(House house, List<Compared> compared) {
        Words words = top.counter().words();
        Paper paper = top.counter().paper();
        var naming = new AttemptNaming(words, house.zone());
        compared.forEach(c -> c.divergence().ifPresent(d -> paper.line(words.text("diff.line", naming.of(c.attempt()), where(d), what(d)))));
        long different = compared.stream().filter(c -> c.divergence().isPresent()).count();
        paper.line(compared.isEmpty() ? words.text("diff.none") : words.text("diff.sum", different, compared.size()));
        paper.flush();
        return Exit.DONE;
    }

    private String where(Divergence divergence) {
        return divergence.turn() == 0 ? top.counter().words().text("diff.opening") : top.counter().words().text("diff.turn", divergence.turn());
    }

    private String what(Divergence divergence) {
        String key = "diff." + divergence.what().name().toLowerCase(Locale.ROOT);
        boolean isGone = divergence.now().isEmpty();
        return top.counter().words().text(key + (isGone ? ".gone" : divergence.old().isEmpty() ? ".new" : ""), divergence.old(), divergence.now());
    }
}
