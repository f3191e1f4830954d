package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Play;
import twoears.core.conversation.Replay;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;

/** The ways into a conversation; each gives its screen, or one that says in a sentence why not. */
final class Opening {
    private static final int MOST_PROBLEMS = 5;

    private Opening() {}

    static Screen begin(Words words, Opened.Ready opened, Coaching coaching, Guidance guidance, World world, Screen back) {
        Scenario scenario = opened.scenario();
        var start = new AttemptStarted(world.clock().instant(), world.trainee(), scenario.id(), opened.source().hash(),
                world.judge().rubricVersion(), coaching, guidance, world.nextSeed());
        try {
            Play play = Play.begin(scenario, opened.source(), start, world.attempts(), world.judge(), world.clock());
            world.expectReplies(opened);
            return ConversationScreen.of(words, play, "");
        } catch (NotKept e) {
            return MessageScreen.tell(words, List.of(String.valueOf(e.getMessage())), back);
        }
    }

    /** Goes on with an attempt where it was left: in the conversation, or in its debrief. */
    static Screen resume(Words words, String attempt, World world, Screen back) {
        try {
            Optional<Saved> saved = world.attempts().find(attempt);
            if (saved.isEmpty()) {
                return MessageScreen.tell(words, List.of(words.text("opening.gone")), back);
            }
            Opened opened = world.catalogue().reopen(saved.get().source());
            return opened instanceof Opened.Ready ready ? resume(words, saved.get(), ready, world)
                    : faulty(words, (Opened.Faulty) opened, back);
        } catch (NotKept e) {
            return MessageScreen.tell(words, List.of(String.valueOf(e.getMessage())), back);
        }
    }

    private static Screen resume(Words words, Saved saved, Opened.Ready opened, World world) {
        Replay replay = Replay.of(opened.scenario(), saved.events());
        Play play = Play.resume(saved, replay, world.attempts(), world.judge(), world.clock());
        if (play.now().hasEnded()) {
            return DebriefScreen.of(words, play, world);
        }
        world.expectReplies(opened);
        ConversationScreen screen = ConversationScreen.of(words, play, world.attempts().draft(saved.id()));
        return replay.fault().isPresent() ? screen.noticing(words.text("opening.broken")) : screen;
    }

    static Screen faulty(Words words, Opened.Faulty faulty, Screen back) {
        var sentences = new ArrayList<String>();
        sentences.add(words.text("opening.faulty"));
        faulty.problems().stream().limit(MOST_PROBLEMS).forEach(sentences::add);
        int more = faulty.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            sentences.add(words.text("opening.more-problems", more));
        }
        return MessageScreen.tell(words, sentences, back);
    }
}
