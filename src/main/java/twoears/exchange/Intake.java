package twoears.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Entry;
import twoears.core.league.Results;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;
import twoears.core.league.Verification;
import twoears.core.scenario.Catalogue;
import twoears.core.scoring.Judge;
import twoears.exchange.Arrived.What;
import twoears.exchange.SealedReader.Misread;
import twoears.exchange.Sheets.Made;

/**
 * Takes in files from others: each is read, verified and kept, or told of in a sentence. The same files in any order, once or
 * again, leave the same behind; one that is kept to the last byte is not verified again. Not for use by several threads.
 */
public final class Intake {
    /** Files that are dealt with together: one look for what is kept already, one wait for the disk. */
    private static final int BATCH = 500;

    private static final int MOST_BYTES = 2 * BoundedFile.LARGEST;

    private final Results results;
    private final InstantSource clock;
    private final Words words;
    private final Sheets sheets;
    private final Digest digest = new Digest();
    private final SealedReader sealed = new SealedReader();
    private final ResultReader reader = new ResultReader();

    /**
     * @param catalogue opens the scenarios that files bring along
     * @param language that sentences are told in
     */
    public Intake(Results results, Cups cups, Catalogue catalogue, Judge judge, InstantSource clock, Language language) {
        this.results = results;
        this.clock = clock;
        words = Words.of("exchange", language);
        sheets = new Sheets(cups.all(), catalogue, judge, words);
    }

    /**
     * Takes files in; gives what became of each, in their order.
     *
     * @throws twoears.core.conversation.Attempts.NotKept when what is true can't be kept
     */
    public List<Arrived> take(List<Path> files) {
        var arrived = new ArrayList<Arrived>(files.size());
        while (arrived.size() < files.size()) {
            arrived.addAll(batch(read(files.subList(arrived.size(), files.size()))));
        }
        return arrived;
    }

    /** As many of the first ones as are dealt with together. */
    private List<Found> read(List<Path> files) {
        var read = new ArrayList<Found>();
        int bytes = 0;
        for (int i = 0; i < files.size() && i < BATCH && bytes < MOST_BYTES; i++) {
            Found found = Found.of(files.get(i), digest);
            read.add(found);
            bytes += found.size();
        }
        return read;
    }

    /** @param hash of its bytes; empty where it is not read */
    private record Found(Path file, BoundedFile bounded, String hash) {
        static Found of(Path file, Digest digest) {
            BoundedFile bounded = BoundedFile.of(file);
            return new Found(file, bounded, bounded instanceof BoundedFile.Read read ? digest.of(read.bytes(), 0, read.bytes().length) : "");
        }

        int size() {
            return bounded instanceof BoundedFile.Read read ? read.bytes().length : 0;
        }
    }

    private List<Arrived> batch(List<Found> files) {
        Map<String, Entry> known = results.inFiles(files.stream().map(Found::hash).filter(h -> !h.isEmpty()).toList());
        var arrived = new ArrayList<>(Collections.nCopies(files.size(), Arrivals.PENDING));
        Map<Cup, List<Waiting>> waiting = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Found found = files.get(i);
            int place = i;
            same(found, known).or(() -> look(found, place, waiting)).ifPresent(a -> arrived.set(place, a));
        }
        waiting.forEach((cup, those) -> {
            List<Kept> kept = results.keep(cup, those.stream().map(Waiting::sheet).toList());
            for (int i = 0; i < those.size(); i++) {
                arrived.set(those.get(i).place(), Arrivals.kept(those.get(i).file(), those.get(i).sheet(), kept.get(i), cup, clock.instant(), words));
            }
        });
        return arrived;
    }

    /** A sheet that is to be kept, and where its file stood among the others. */
    private record Waiting(int place, Path file, Sheet sheet) {}

    /** What was verified when it came first, in a cup that is still played here. */
    private Optional<Arrived> same(Found found, Map<String, Entry> known) {
        return Optional.ofNullable(known.get(found.hash()))
                .flatMap(entry -> sheets.cup(entry.cup()).map(cup -> Arrivals.same(found.file(), entry, cup, clock.instant(), words)));
    }

    /** What became of a file; empty where its sheet waits to be kept with others. */
    private Optional<Arrived> look(Found found, int place, Map<Cup, List<Waiting>> waiting) {
        if (found.bounded() instanceof BoundedFile.Refused refused) {
            return Optional.of(Arrivals.refused(found.file(), refused.isUnreadable() ? What.UNREADABLE : What.REFUSED, refused.fault(), words));
        }
        try {
            Sealed lines = sealed.read(((BoundedFile.Read) found.bounded()).bytes());
            return take(found.file(), lines, place, waiting);
        } catch (Misread e) {
            return Optional.of(Arrivals.refused(found.file(), What.REFUSED, e.fault(), words));
        }
    }

    private Optional<Arrived> take(Path file, Sealed lines, int place, Map<Cup, List<Waiting>> waiting) {
        Instant now = clock.instant();
        try {
            switch (lines.kind()) {
                case ResultFile.KIND -> {
                    Made made = sheets.of(reader.read(lines), now);
                    waiting.computeIfAbsent(made.cup(), c -> new ArrayList<>()).add(new Waiting(place, file, made.sheet()));
                    return Optional.empty();
                }
                case RemarkFile.KIND -> {
                    return Optional.of(remark(file, RemarkFile.read(lines), now));
                }
                default -> throw new Unfit("foreign");
            }
        } catch (Unfit e) {
            return Optional.of(Arrivals.refused(file, What.REFUSED, e.at(e.isDoubt() ? 0 : lines.fault().map(Fault::line).orElse(0)), words));
        }
    }

    private Arrived remark(Path file, Remark remark, Instant now) throws Unfit {
        if (remark.at().isAfter(now.plus(Verification.CLOCKS_APART))) {
            throw new Unfit("future", remark.by());
        } else if (!results.isFree(remark.by(), remark.key())) {
            return Arrivals.impostor(file, remark.by(), words);
        }
        boolean isKnown = results.remarks(remark.entry()).contains(remark);
        if (!isKnown) {
            results.keep(remark);
        }
        return Arrivals.remark(file, remark, isKnown, words);
    }
}
