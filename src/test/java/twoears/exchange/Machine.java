package twoears.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Source;

/** Somebody's machine that files come to: it knows the cup and its one scenario, and the hour. */
final class Machine implements Catalogue, Cups {
    final ResultsForTests results = new ResultsForTests();
    private final Path folder;
    private final Intake intake;
    private int files;

    /** @param folder for the files that come */
    Machine(Path folder) {
        this.folder = folder;
        intake = new Intake(results, this, this, Played.JUDGE, () -> Played.LATER, Language.EN);
    }

    Arrived take(String text) {
        return take(text.getBytes(StandardCharsets.UTF_8));
    }

    Arrived take(byte[] bytes) {
        try {
            return take(Files.write(folder.resolve("file-" + files++), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arrived take(Path file) {
        return take(List.of(file)).get(0);
    }

    List<Arrived> take(List<Path> paths) {
        return intake.take(paths);
    }

    @Override
    public List<Cup> all() {
        return List.of(Played.CUP);
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public List<Card> cards() {
        return List.of();
    }

    @Override
    public Opened open(Card card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Opened reopen(Source source) {
        return new Opened.Ready(Played.SCENARIO, source);
    }
}
