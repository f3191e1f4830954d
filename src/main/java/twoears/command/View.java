package twoears.command;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Play;
import twoears.core.league.Cup;
import twoears.core.scenario.Catalogue.Opened;

/** What a command shows on the terminal. */
public sealed interface View {
    /** An attempt to go on with. */
    record Attempt(String id) implements View {}

    /**
     * A question first: whether to go on with what was left.
     *
     * @param fresh begins anew and gives the new attempt's id
     */
    record GoOn(String left, Supplier<String> fresh) implements View {}

    /**
     * A question first: what to call whoever plays.
     *
     * @param then what is shown to that name
     */
    record Naming(Function<String, View> then) implements View {}

    /**
     * A play that nobody keeps.
     *
     * @param watch has every saved version of what is played given to its argument, from another thread
     */
    record Preview(Play play, Consumer<Consumer<Opened>> watch) implements View {}

    record Board(Cup cup) implements View {}

    record History() implements View {}

    /**
     * What is left to play in a cup.
     *
     * @param cup hash of its rules
     * @param team the one that was named; empty where none was
     */
    record InCup(String cup, Guidance bracket, Optional<String> team) implements View {}

    /** An attempt to look back on. */
    record Past(String id) implements View {}
}
