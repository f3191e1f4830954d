package twoears.terminal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Play.Said;
import twoears.core.conversation.Replay;
import twoears.core.language.Words;

/**
 * What became of an input, for the screen that gave it.
 *
 * @param play to go on with: another one when the attempt had to be read again
 * @param done whether it is kept, and its effect may be shown
 * @param notice one plain sentence when it isn't; empty otherwise
 */
record Saying(Play play, boolean done, String notice) {
    static Saying of(Play play, Input input, World world, Words words) {
        return of(play, () -> play.say(input), world, words);
    }

    static Saying of(Play play, Supplier<Said> saying, World world, Words words) {
        try {
            Said said = saying.get();
            if (said instanceof Said.No no) {
                return new Saying(play, false, words.text("refused." + no.why().name().toLowerCase(Locale.ROOT)));
            }
            return said instanceof Said.Overtaken ? new Saying(again(play, world), false, words.text("notice.overtaken"))
                    : new Saying(play, true, "");
        } catch (NotKept e) {
            return new Saying(play, false, String.valueOf(e.getMessage()));
        }
    }

    /** The attempt as the other window has left it. */
    private static Play again(Play play, World world) {
        Optional<Saved> saved = world.attempts().find(play.id());
        return saved.map(s -> Play.resume(s, Replay.of(play.now().scenario(), s.events()), world.attempts(), world.judge(), world.clock()))
                .orElse(play);
    }
}
