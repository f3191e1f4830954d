package twoears;

import java.util.function.Supplier;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.exchange.RemarkFile;
import twoears.exchange.SharedFolder;
import twoears.exchange.SigningKey;
import twoears.terminal.League;

/** The league of one machine. */
final class LeagueHere implements League {
    private final Rooms rooms;
    private final Supplier<String> trainee;

    LeagueHere(Rooms rooms, Supplier<String> trainee) {
        this.rooms = rooms;
        this.trainee = trainee;
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
    public synchronized Remark say(String entry, int turn, Remark.Kind kind, String comment) {
        SigningKey key = rooms.key();
        Remark said = RemarkFile.said(entry, turn, kind, trainee.get(), rooms.clock().instant(), comment, key);
        rooms.results().keep(said);
        rooms.sharedFolder().map(SharedFolder::new).filter(SharedFolder::isThere).ifPresent(folder -> folder.put(said, key));
        return said;
    }
}
