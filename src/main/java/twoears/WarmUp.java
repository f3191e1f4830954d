package twoears;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Step;
import twoears.store.Store;
import twoears.terminal.Entrance;
import twoears.terminal.World;
import twoears.terminal.tty.Backstage;
import twoears.terminal.tty.Rehearsal;
import twoears.terminal.tty.WorldHere;

/**
 * Plays a conversation that has just opened with its own example replies, in memory and to nobody, while the trainee
 * reads its first line. What judges, keeps and draws a reply has then been loaded and compiled, and the trainee's own
 * first reply doesn't wait for that.
 */
final class WarmUp {
    /** After so many the compiled code is nearly all there is; found by trying. */
    static final int ROUNDS = 30;

    private final Words words;
    private final Language reader;
    private final Opened.Ready conversation;
    private final World real;

    WarmUp(Words words, Language reader, Opened.Ready conversation, World real) {
        this.words = words;
        this.reader = reader;
        this.conversation = conversation;
        this.real = real;
    }

    /** One conversation; some tens of milliseconds once warm, so that other work behind the frame waits no longer. */
    void round() {
        try (Attempts attempts = Store.inMemory(reader)) {
            var backstage = new Backstage();
            var world = new WorldHere(new WorldHere.Doors(real::catalogue, () -> attempts, real::judge, real::league, () -> "", nothing -> {}), new Nobody(), backstage);
            Rehearsal.play(Entrance.begin(words, conversation, world), world, backstage, typed());
        } catch (IOException | Attempts.NotKept e) {
            // The trainee's own play will tell, should it matter.
        }
    }

    private List<String> typed() {
        var typed = new ArrayList<String>();
        for (Step step : conversation.scenario().steps()) {
            Optional<String> reply = step.strong().or(step::weak);
            typed.add("\033[200~" + reply.orElse(step.id()) + "\033[201~");
            typed.add("\r");
        }
        return typed;
    }

    private static final class Nobody implements WorldHere.Trainee {
        @Override
        public String name() {
            return "";
        }

        @Override
        public void rename(String name) {}
    }
}
