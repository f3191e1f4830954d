package twoears;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Channel;
import twoears.core.scoring.Situation;
import twoears.command.View;
import twoears.store.LobbySnapshot;
import twoears.store.LobbySnapshot.Unfinished;
import twoears.store.Settings;
import twoears.store.Store;
import twoears.terminal.Entrance;
import twoears.terminal.League;
import twoears.terminal.LobbyScreen;
import twoears.terminal.NameScreen;
import twoears.terminal.PreviewScreen;
import twoears.terminal.Screen;
import twoears.terminal.Shelf;
import twoears.terminal.tty.Backstage;
import twoears.terminal.tty.Console;
import twoears.terminal.tty.WorldHere;

/**
 * The program on a whole terminal. The first frame is drawn from what the last start has left in small files; what takes
 * longer is opened behind it, in the order in which it is needed.
 */
final class OnScreen {
    /** As for a process that a hangup has ended. */
    private static final int TERMINAL_GONE = 129;

    private final Rooms rooms;
    private final Store store;
    private final Language reader;
    private final Trainee trainee;
    private final Words words;
    private final Backstage backstage = new Backstage();
    private final WorldHere world;

    OnScreen(Rooms rooms, Store store, Language reader) {
        this.rooms = rooms;
        this.store = store;
        this.reader = reader;
        trainee = new Trainee(store);
        words = Words.of("terminal", reader);
        world = new WorldHere(new WorldHere.Doors(rooms::catalogue, rooms::attempts, rooms::judge, this::league,
                () -> rooms.setAside().toString(), this::expectReplies), trainee, backstage);
    }

    private League league() {
        return new LeagueHere(rooms, reader, world::attempts, trainee::name, sentence -> backstage.add(() -> Entrance.news(sentence)));
    }

    WorldHere world() {
        return world;
    }

    Backstage backstage() {
        return backstage;
    }

    /** Opens the lobby; gives the exit code. */
    int lobby() {
        return show(first());
    }

    /** Shows something past the lobby to whoever is named for now. */
    int show(View view, String who) {
        trainee.play(who);
        LobbyScreen.refresh(world);
        warmUp();
        return show(screen(view));
    }

    private Screen screen(View view) {
        if (view instanceof View.Attempt v) {
            return Entrance.attempt(words, v.id(), world);
        } else if (view instanceof View.GoOn v) {
            return Entrance.goOn(words, v.left(), v.fresh());
        } else if (view instanceof View.Past v) {
            return Entrance.past(words, v.id(), world);
        }
        if (view instanceof View.Board v) {
            return Entrance.board(words, v.cup(), world);
        }
        if (view instanceof View.InCup v) {
            return Entrance.cup(words, v.cup(), v.bracket(), v.team(), world);
        }
        if (view instanceof View.Preview v) {
            v.watch().accept(opened -> backstage.add(() -> screen -> screen instanceof PreviewScreen preview ? changed(preview, opened) : screen));
            return PreviewScreen.of(words, v.play());
        }
        return view instanceof View.Naming v
                ? Entrance.naming(words, trainee -> screen(v.then().apply(trainee)))
                : Entrance.history(words, world);
    }

    private static Screen changed(PreviewScreen preview, Opened opened) {
        return opened instanceof Opened.Ready ready ? preview.in(ready.scenario()) : preview.faulty(((Opened.Faulty) opened).problems().get(0));
    }

    int show(Screen first) {
        return Console.show(first, world, backstage) ? 0 : TERMINAL_GONE;
    }

    Screen first() {
        Shelf shelf = shelf(store.lobby());
        String trainee = world.trainee();
        LobbyScreen.refresh(world);
        warmUp();
        return trainee.isEmpty() ? NameScreen.of(words, shelf) : LobbyScreen.of(words, trainee, shelf);
    }

    /** The first judgement loads a lexicon and many classes; done behind the frame, no trainee waits for it. */
    private void warmUp() {
        var situation = new Situation(reader, Channel.CHAT, Optional.empty(), List.of("I was charged 20 euros twice. When is it back?"),
                List.of(), Optional.empty(), List.of(), Set.of(), Set.of());
        world.behindTheFrame(() -> {
            for (int i = 0; i < 20; i++) {
                world.judge().judge(situation, "I'm sorry that you were charged 20 euros twice. I'll call you by 15:00 today.");
            }
            return same -> same;
        });
    }

    private void expectReplies(Opened.Ready conversation) {
        rehearse(new WarmUp(words, reader, conversation, world), WarmUp.ROUNDS);
    }

    /** A round at a time, so that a draft to be kept waits for one of them and not for all. */
    private void rehearse(WarmUp conversation, int rounds) {
        world.behindTheFrame(() -> {
            conversation.round();
            if (rounds > 1) {
                rehearse(conversation, rounds - 1);
            }
            return same -> same;
        });
    }

    private Shelf shelf(LobbySnapshot kept) {
        return new Shelf(rooms.cachedCards(), kept.best(), kept.inProgress().stream().map(OnScreen::listed).toList());
    }

    /** With what a list shows; the rest comes with the truth, a moment later. */
    private static Listed listed(Unfinished attempt) {
        String key = attempt.scenario();
        int slash = Math.max(0, key.indexOf('/'));
        var summary = new Summary(attempt.trainee(), key.substring(slash + 1), attempt.title(), key.substring(0, slash), Coaching.COACH, Guidance.FREE, Map.of(),
                Optional.empty(), Optional.empty(), 0, false);
        return new Listed(attempt.attempt(), Instant.ofEpochMilli(attempt.startedMilliseconds()), summary);
    }

    /** Read once: the name changes through here only. */
    private static final class Trainee implements WorldHere.Trainee {
        private final Store store;
        private String name;

        Trainee(Store store) {
            this.store = store;
            name = store.settings().trainee().orElse("");
        }

        @Override
        public synchronized String name() {
            return name;
        }

        /** As somebody else, until the end of this process. */
        synchronized void play(String as) {
            name = as;
        }

        @Override
        public synchronized void rename(String to) {
            if (TraineeName.parse(to) instanceof TraineeName.Accepted accepted) {
                Settings before = store.settings();
                store.keep(before.withTrainee(accepted.name()));
                name = accepted.name().text();
            }
        }
    }
}
