package twoears.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.language.Words;
import twoears.core.league.Cup;

/** Finds the cup that was meant, by id or title. */
record CupShelf(House house, Counter counter) {
    /** Finds it and goes on with it, or says why not; gives the exit code. */
    int lend(String asked, Borrower borrower) throws IOException {
        List<Cup> cups = house.cups().all();
        Optional<Cup> found = cups.stream().filter(c -> c.id().equals(asked)).findFirst()
                .or(() -> cups.stream().filter(c -> c.title().equals(asked)).findFirst());
        return found.isPresent() ? borrower.take(found.get()) : counter.refuse(Exit.WRONG_USAGE, unknown(asked, cups));
    }

    /** A cup that can't be read may be the one that was meant. */
    private List<String> unknown(String asked, List<Cup> cups) {
        Words words = counter.words();
        Optional<String> near = Nearest.to(asked, cups.stream().map(Cup::id).toList());
        var told = new ArrayList<>(List.of(near.map(n -> words.text("cup.unknown-near", asked, n)).orElseGet(() -> words.text("cup.unknown", asked))));
        told.addAll(house.cups().faults());
        return told;
    }

    /** Goes on with what was found. */
    interface Borrower {
        int take(Cup cup) throws IOException;
    }
}
