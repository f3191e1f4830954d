package twoears;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Attempts;
import twoears.core.language.Language;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.exchange.Arrived;
import twoears.exchange.FolderWatch;
import twoears.exchange.FolderWatch.Trouble;
import twoears.exchange.Intake;
import twoears.exchange.Outgoing;
import twoears.exchange.RemarkFile;
import twoears.exchange.SharedFolder;
import twoears.exchange.Sharing;
import twoears.exchange.SigningKey;
import twoears.terminal.League;

/**
 * The league of one machine. From the first look at results on, the team's shared folder is watched: what others write there is
 * taken in, and what was finished here is brought there.
 */
final class LeagueHere implements League {
    private final Rooms rooms;
    private final Language reader;
    private final Supplier<Attempts> attempts;
    private final Supplier<String> trainee;
    private final Consumer<String> news;
    private @Nullable Sharing sharing;
    private @Nullable FolderWatch watch;

    /**
     * @param trainee name of whoever plays here now
     * @param news told, from another thread, in a sentence what came
     */
    LeagueHere(Rooms rooms, Language reader, Supplier<Attempts> attempts, Supplier<String> trainee, Consumer<String> news) {
        this.rooms = rooms;
        this.reader = reader;
        this.attempts = attempts;
        this.trainee = trainee;
        this.news = news;
    }

    @Override
    public Cups cups() {
        return rooms.cups();
    }

    @Override
    public synchronized Results results() {
        return rooms.results();
    }

    @Override
    public String key() {
        return rooms.key().shared();
    }

    /** The shared folder follows from its watch. */
    @Override
    public boolean enter(String person) {
        gather();
        return true;
    }

    @Override
    public synchronized void gather() {
        Sharing mine = sharing;
        if (mine == null) {
            mine = new Sharing(attempts.get(), new Outgoing(rooms.catalogue(), rooms.judge(), rooms.cups(), rooms::key));
            sharing = mine;
        }
        mine.bring(trainee.get(), results(), Optional.empty());
        if (watch == null) {
            rooms.sharedFolder().map(SharedFolder::new).ifPresent(this::watch);
        }
    }

    private void watch(SharedFolder folder) {
        var sender = new Sharing(attempts.get(), new Outgoing(rooms.catalogue(), rooms.judge(), rooms.cups(), rooms::key));
        var intake = new Intake(results(), rooms.cups(), rooms.catalogue(), rooms.judge(), rooms.clock(), reader);
        watch = FolderWatch.over(folder, FolderWatch.EVERY, () -> sender.bring(trainee.get(), results(), Optional.of(folder)), intake::take, new Told());
    }

    @Override
    public synchronized Remark say(String entry, int turn, Remark.Kind kind, String comment) {
        SigningKey key = rooms.key();
        Remark said = RemarkFile.said(entry, turn, kind, trainee.get(), rooms.clock().instant(), comment, key);
        results().keep(said);
        rooms.sharedFolder().map(SharedFolder::new).filter(SharedFolder::isThere).ifPresent(folder -> folder.put(said, key));
        return said;
    }

    private final class Told implements FolderWatch.Listener {
        @Override
        public void came(List<Arrived> arrived) {
            arrived.stream().filter(a -> a.isTrouble() || a.isNews()).reduce((a, b) -> b).ifPresent(a -> news.accept(a.toldInFolder()));
        }

        @Override
        public void troubled(Trouble trouble) {
            if (!trouble.said().isEmpty()) {
                news.accept(trouble.said());
            }
        }
    }
}
