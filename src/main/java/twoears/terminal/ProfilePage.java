package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Words;
import twoears.core.league.profile.Portrait;
import twoears.core.league.profile.Portraits;
import twoears.core.league.profile.Profile;
import twoears.core.league.profile.Profile.Likeness;
import twoears.core.league.profile.Sighting;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Run;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Which of the dream team's types somebody's replies resemble, with the words that show it. Never a rank. */
record ProfilePage(Words words, Portrait portrait, boolean isOwn) implements PageScreen.Page {
    private static final int NAME = 13;
    private static final int BAR = 20;

    /** One's own from all that one has played here, another's from what they have entered. */
    static Screen open(Words words, String person, World world, Function<World, Screen> back) {
        try {
            var portraits = new Portraits(world.league().results(), world.catalogue());
            boolean isOwn = person.equals(world.trainee());
            Portrait portrait = isOwn ? portraits.practised(world.attempts(), person, world.league().cups(), world.league()::key)
                    : portraits.entered(world.league().cups(), person, world.clock().instant());
            return PageScreen.open(words, new ProfilePage(words, portrait, isOwn), back);
        } catch (NotKept e) {
            return MessageScreen.tell(words.of("terminal"), List.of(String.valueOf(e.getMessage())), back);
        }
    }

    @Override
    public String room() {
        return "profile";
    }

    @Override
    public Row title() {
        return Row.of(words.text("profile.title"), Style.STRONG).plus("  " + portrait.person(), Style.QUIET);
    }

    @Override
    public Row aside() {
        return Row.of(words.text("profile.from", portrait.profile().attempts(), portrait.profile().turns()), Style.QUIET);
    }

    @Override
    public List<Row> rows(int width) {
        Profile profile = portrait.profile();
        var rows = new ArrayList<Row>();
        rows.addAll(Wrapping.of(words.text(isOwn ? "profile.own" : "profile.entered"), Style.QUIET, width));
        rows.add(Row.BLANK);
        if (profile.saysTooLittle()) {
            rows.addAll(Wrapping.of(words.text("profile.too-little", Profile.FEWEST_ATTEMPTS, Profile.FEWEST_TURNS), Style.TEXT, width));
            return rows;
        }
        profile.likenesses().forEach(l -> rows.add(bar(l, profile.closest().contains(l)).cut(width)));
        rows.addAll(Wrapping.of(words.text("profile.middle"), Style.QUIET, width));
        if (profile.closest().isEmpty()) {
            rows.add(Row.BLANK);
            rows.addAll(Wrapping.of(words.text("profile.none-clear"), Style.TEXT, width));
        }
        profile.closest().forEach(l -> type(l, width, rows));
        return rows;
    }

    private Row bar(Likeness likeness, boolean isClose) {
        return Row.of((isClose ? "● " : "○ ") + likeness.type().title(league()), isClose ? Style.ACCENT.inBold() : Style.TEXT).padded(NAME + 2)
                .plus(Meter.bar(likeness.resemblance(), BAR, isClose ? Style.ACCENT : Style.TEXT));
    }

    private void type(Likeness likeness, int width, List<Row> rows) {
        rows.add(Row.BLANK);
        rows.add(Row.of(likeness.type().title(league()), Style.ACCENT.inBold()));
        rows.addAll(Wrapping.of("+ " + likeness.type().strengths(league()), Style.TEXT, width));
        rows.addAll(Wrapping.of("▲ " + likeness.type().challenge(league()), Style.TEXT, width));
        likeness.evidence().forEach(s -> evidence(s, width, rows));
    }

    private void evidence(Sighting seen, int width, List<Row> rows) {
        rows.addAll(Block.indented(Wrapping.of(List.of(new Run("“", Style.QUIET), new Run(seen.quote(), Style.of(Ink.GAIN).asMarked()), new Run("” ", Style.QUIET),
                new Run(words.text("profile.seen", seen.trait().text(league()), portrait.cases().getOrDefault(seen.attempt(), ""), seen.turn()), Style.QUIET)), width - 2), 2));
    }

    private Words league() {
        return words.of("league");
    }
}
