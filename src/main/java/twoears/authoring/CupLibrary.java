package twoears.authoring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.FileName.Kind;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.CupPlan;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cups;

/**
 * The cups in some folders, each in a folder named {@code cups}. Read when first asked for, and again when something has changed.
 * Where two have one id, the one in the folder that comes first is meant. May be used by several threads.
 */
public final class CupLibrary implements Cups {
    private final List<Path> roots;
    private final Language reader;
    private final Supplier<Set<String>> signals;
    private final InstantSource clock;
    private List<Folders.Stamped> seen = List.of();
    private Map<Path, ReadCup> read = Map.of();

    /**
     * @param roots folders of scenarios, those that come with the program first
     * @param reader the language that problems are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    public CupLibrary(List<Path> roots, Language reader, Supplier<Set<String>> signals, InstantSource clock) {
        this.roots = List.copyOf(roots);
        this.reader = reader;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public List<Cup> all() {
        Map<String, Cup> byId = new LinkedHashMap<>();
        read().values().stream().map(ReadCup::plan).flatMap(Optional::stream).map(CupPlan::cup).forEach(c -> byId.putIfAbsent(c.id(), c));
        return byId.values().stream().sorted(order(clock.instant())).toList();
    }

    private static Comparator<Cup> order(Instant now) {
        return Comparator.comparing((Cup c) -> !c.window().until().isAfter(now)).thenComparing(c -> c.window().until()).thenComparing(Cup::id);
    }

    @Override
    public List<String> faults() {
        return read().values().stream().filter(r -> r.plan().isEmpty()).flatMap(r -> r.found().stream()).filter(Diagnostic::isError).map(Diagnostic::sentence).toList();
    }

    /** By file. A scenario that changes can change what a cup that names no version is, so all files are looked at. */
    private synchronized Map<Path, ReadCup> read() {
        List<Folders.Stamped> now = Folders.stampedIn(roots);
        if (!isSame(now)) {
            Optional<Path> shipped = roots.stream().findFirst();
            var files = new CupReader(new ScenarioReader(shipped, reader, signals), roots, reader);
            var again = new LinkedHashMap<Path, ReadCup>();
            now.stream().map(Folders.Stamped::path).filter(f -> FileName.kind(f) == Kind.CUP && FileName.isVisible(FileName.nameOf(f)))
                    .forEach(f -> again.computeIfAbsent(f, files::read));
            read = again;
            seen = now;
        }
        return read;
    }

    private boolean isSame(List<Folders.Stamped> now) {
        boolean isSame = now.size() == seen.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = now.get(i).isSame(seen.get(i));
        }
        return isSame;
    }
}
