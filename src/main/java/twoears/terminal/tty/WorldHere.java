package twoears.terminal.tty;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Attempts;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;
import twoears.terminal.League;
import twoears.terminal.Screen;
import twoears.terminal.World;

/** The world of one program on one machine. What is slow to open is opened once, when first asked for, by any thread. */
public final class WorldHere implements World {
    private final Once<Catalogue> catalogue;
    private final Once<Attempts> attempts;
    private final Once<Judge> judge;
    private final Once<League> league;
    private final Supplier<String> setAside;
    private final Consumer<Opened.Ready> expectReplies;
    private final Trainee trainee;
    private final Backstage backstage;
    private final Aside aside = new Aside();
    private final SplittableRandom seeds = new SplittableRandom();

    /**
     * Opens what the screens act on, each at most once unless opening fails.
     *
     * @param expectReplies told of every conversation that opens
     */
    public record Doors(Supplier<Catalogue> catalogue, Supplier<Attempts> attempts, Supplier<Judge> judge, Supplier<League> league,
            Supplier<String> setAside, Consumer<Opened.Ready> expectReplies) {}

    /** Who plays here, kept from one start to the next. */
    public interface Trainee {
        /** Empty when no name was given yet. */
        String name();

        void rename(String name);
    }

    public WorldHere(Doors doors, Trainee trainee, Backstage backstage) {
        catalogue = new Once<>(doors.catalogue());
        attempts = new Once<>(doors.attempts());
        judge = new Once<>(doors.judge());
        league = new Once<>(doors.league());
        setAside = doors.setAside();
        expectReplies = doors.expectReplies();
        this.trainee = trainee;
        this.backstage = backstage;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Attempts attempts() {
        return attempts.get();
    }

    @Override
    public Judge judge() {
        return judge.get();
    }

    @Override
    public League league() {
        return league.get();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Override
    public synchronized long nextSeed() {
        return seeds.nextLong();
    }

    @Override
    public String trainee() {
        return trainee.name();
    }

    @Override
    public void nameTrainee(String name) {
        trainee.rename(name);
    }

    @Override
    public String setAside() {
        return setAside.get();
    }

    @Override
    public void expectReplies(Opened.Ready conversation) {
        expectReplies.accept(conversation);
    }

    @Override
    public <T> Supplier<T> aside(Supplier<T> work) {
        return aside.begin(work);
    }

    @Override
    public void behindTheFrame(Supplier<UnaryOperator<Screen>> work) {
        backstage.add(work);
    }

    @Override
    public void later(Duration after, Supplier<UnaryOperator<Screen>> work) {
        backstage.add(work, after);
    }

    /** Closes what was opened. */
    public void close() {
        attempts.ifOpened(Attempts::close);
    }

    private static final class Once<T> {
        private final Supplier<T> opening;
        private @Nullable T opened;

        Once(Supplier<T> opening) {
            this.opening = opening;
        }

        synchronized T get() {
            T now = opened;
            if (now == null) {
                now = opening.get();
                opened = now;
            }
            return now;
        }

        synchronized void ifOpened(Consumer<T> then) {
            if (opened != null) {
                then.accept(opened);
            }
        }
    }
}
