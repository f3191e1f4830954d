package twoears.command;

import java.io.UncheckedIOException;
import java.util.Optional;
import twoears.core.league.Cups;
import twoears.core.league.Entering;
import twoears.core.league.Results;
import twoears.exchange.Outgoing;
import twoears.exchange.SharedFolder;
import twoears.exchange.Sharing;

/** The league of a house. */
public record EnteringHere(House house) implements Entering {
    @Override
    public Cups cups() {
        return house.cups();
    }

    @Override
    public Results results() {
        return house.results();
    }

    @Override
    public String key() {
        return house.key().shared();
    }

    @Override
    public boolean enter(String person) {
        var outgoing = new Outgoing(house.catalogue(), house.judge(), house.cups(), house::key);
        Optional<SharedFolder> folder = house.sharedFolder().map(SharedFolder::new);
        Optional<SharedFolder> there = folder.filter(SharedFolder::isThere);
        try {
            new Sharing(house.attempts(), outgoing).bring(person, results(), there);
            return folder.isEmpty() || there.isPresent();
        } catch (UncheckedIOException unreachable) {
            new Sharing(house.attempts(), outgoing).bring(person, results(), Optional.empty());
            return false;
        }
    }
}
