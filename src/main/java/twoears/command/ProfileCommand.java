package twoears.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.ProfileJson;
import twoears.core.language.Words;
import twoears.core.league.profile.Portrait;
import twoears.core.league.profile.Portraits;
import twoears.core.league.profile.Profile;
import twoears.core.league.profile.Profile.Likeness;
import twoears.plain.Paper;
import twoears.terminal.Entrance;

/** Which of the dream team's types somebody's replies resemble, with the words that show it. */
@Command(name = "profile")
final class ProfileCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "profile.name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", descriptionKey = "profile.json")
    private boolean json;

    ProfileCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::show);
    }

    /** One's own from all that one has played here; of others only what they have entered is looked at. */
    private int show(House house) {
        String person = name.orElse(house.trainee());
        if (person.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("profile.whose"));
        }
        var portraits = new Portraits(house.results(), house.catalogue());
        boolean isOwn = person.equals(house.trainee());
        Portrait portrait = isOwn ? portraits.practised(house.attempts(), person, house.cups(), () -> house.key().shared()) : portraits.entered(house.cups(), person, house.clock().instant());
        if (json) {
            return top.counter().json(out -> new ProfileJson(Words.of("league", top.counter().reader())).write(out, portrait));
        }
        Paper paper = top.counter().paper();
        tell(portrait, isOwn, paper);
        paper.flush();
        return Exit.DONE;
    }

    private void tell(Portrait portrait, boolean isOwn, Paper paper) {
        Words words = Words.of(Entrance.LEAGUE, top.counter().reader());
        Profile profile = portrait.profile();
        paper.line(portrait.person() + ": " + words.text("profile.from", profile.attempts(), profile.turns()));
        paper.line(words.text(isOwn ? "profile.own" : "profile.entered"));
        if (profile.saysTooLittle()) {
            paper.line(words.text("profile.too-little", Profile.FEWEST_ATTEMPTS, Profile.FEWEST_TURNS));
        } else if (profile.closest().isEmpty()) {
            paper.line(words.text("profile.none-clear"));
        }
        profile.closest().forEach(l -> type(l, portrait, words, paper));
    }

    private static void type(Likeness likeness, Portrait portrait, Words words, Paper paper) {
        Words league = words.of("league");
        paper.blank();
        paper.line(likeness.type().title(league));
        paper.line("+ " + likeness.type().strengths(league));
        paper.line("- " + likeness.type().challenge(league));
        likeness.evidence().forEach(s -> paper.line("  \"" + s.quote() + "\" "
                + words.text("profile.seen", s.trait().text(league), portrait.cases().getOrDefault(s.attempt(), ""), s.turn())));
    }
}
