package twoears.terminal;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Conversation;
import twoears.core.language.Words;
import twoears.core.league.Entry;
import twoears.core.league.Playback;
import twoears.core.league.Playback.Played;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.core.league.SideBySide;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;

/**
 * An attempt at a case of a cup, turn by turn, beside one's own at the same case, with what was said about its turns.
 *
 * @param back where it was opened from
 * @param played the attempt, and {@code own} the other one; empty where there is none, or where the attempt is one's own
 * @param me who looks
 * @param remarks about the attempt, by turn and time
 * @param turn number of the turn that is shown, from 1
 * @param notice one sentence; empty as a rule
 */
record BesideScreen(Words words, Function<World, Screen> back, Played played, Optional<Conversation> own, String me, List<Remark> remarks, int turn,
        Scroll scroll, String notice) implements Commanded<BesideScreen.Do> {
    enum Do implements Command {
        NEXT("Right Space Enter"),
        PREVIOUS("Left Backspace"),
        KUDOS("k"),
        COMMENT("c"),
        REPLAY("r"),
        FIRST("Home"),
        LAST("End"),
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        BACK("Esc q");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    BesideScreen {
        remarks = List.copyOf(remarks);
    }

    static Screen open(Words words, String entry, World world, Function<World, Screen> back) {
        try {
            Results results = world.league().results();
            var playback = new Playback(results, world.catalogue());
            Optional<Played> played = playback.of(entry).filter(p -> !p.conversation().counted().isEmpty());
            if (played.isEmpty()) {
                return MessageScreen.tell(words.of("terminal"), List.of(words.text("beside.gone")), back);
            }
            Optional<Conversation> own = own(results, played.get().sheet().entry(), world.trainee()).flatMap(playback::of).map(Played::conversation);
            return new BesideScreen(words, back, played.get(), own, world.trainee(), results.remarks(entry), 1, Scroll.start(), "");
        } catch (NotKept e) {
            return MessageScreen.tell(words.of("terminal"), List.of(String.valueOf(e.getMessage())), back);
        }
    }

    /** The best attempt of whoever looks at the same case, in the same bracket where there is one. */
    private static Optional<String> own(Results results, Entry entry, String me) {
        if (me.isEmpty() || entry.person().equals(me)) {
            return Optional.empty();
        }
        return results.entries(entry.cup(), Optional.of(me)).stream().filter(e -> e.played().equals(entry.played()) && e.hasEnded())
                .max(Comparator.comparing((Entry e) -> e.bracket() == entry.bracket()).thenComparing(Entry::overall)).map(Entry::id);
    }

    Entry entry() {
        return played.sheet().entry();
    }

    boolean isOwn() {
        return entry().person().equals(me);
    }

    List<SideBySide.Row> rows() {
        return pair().rows();
    }

    SideBySide pair() {
        Conversation theirs = played.conversation();
        return SideBySide.of(theirs, own.orElse(theirs));
    }

    @Override
    public String room() {
        return "beside";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        boolean isTheirs = !isOwn() && !me.isEmpty() && turn <= played.conversation().counted().size();
        return switch (command) {
            case NEXT, LAST -> turn < rows().size();
            case PREVIOUS, FIRST -> turn > 1;
            case KUDOS -> isTheirs && remarks.stream().noneMatch(r -> r.turn() == turn && r.kind() == Remark.Kind.KUDOS && r.by().equals(me));
            case COMMENT -> isTheirs;
            case REPLAY, UP, DOWN, PAGE_UP, PAGE_DOWN, BACK -> true;
        };
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case NEXT -> to(turn + 1);
            case PREVIOUS -> to(turn - 1);
            case FIRST -> to(1);
            case LAST -> to(rows().size());
            case KUDOS -> saying(Remark.Kind.KUDOS, "", world);
            case COMMENT -> CommentScreen.over(this);
            case REPLAY -> ReplayScreen.of(words.of("terminal"), this, played.sheet().events().subList(0, played.replay().states().size()), played.replay());
            case UP -> scrolled(scroll.by(-1));
            case DOWN -> scrolled(scroll.by(1));
            case PAGE_UP -> scrolled(scroll.pages(-1));
            case PAGE_DOWN -> scrolled(scroll.pages(1));
            case BACK -> back.apply(world);
        };
    }

    /** Keeps a word on the turn that is shown. A name that is another's by its key says nothing here. */
    BesideScreen saying(Remark.Kind kind, String comment, World world) {
        try {
            Remark said = world.league().say(entry().id(), turn, kind, comment);
            List<Remark> now = world.league().results().remarks(entry().id());
            boolean isKept = now.stream().anyMatch(r -> r.id().equals(said.id()));
            return with(now, isKept ? words.text("beside.said") : words.text("beside.not-yours", me));
        } catch (NotKept | UncheckedIOException e) {
            return with(remarks, String.valueOf(e.getMessage()));
        }
    }

    private BesideScreen with(List<Remark> now, String sentence) {
        return new BesideScreen(words, back, played, own, me, now, turn, scroll, sentence);
    }

    private BesideScreen to(int number) {
        return new BesideScreen(words, back, played, own, me, remarks, number, Scroll.start(), "");
    }

    private BesideScreen scrolled(Scroll to) {
        return new BesideScreen(words, back, played, own, me, remarks, turn, to, notice);
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(played.conversation().scenario().title(), Style.STRONG).plus("  " + entry().person(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, Row.of(words.text("beside.turn", turn, rows().size()), Style.QUIET), this);
        new BesideView(this).draw(body);
    }
}
