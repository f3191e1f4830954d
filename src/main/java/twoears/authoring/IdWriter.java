package twoears.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import twoears.authoring.format.CupPlan;
import twoears.authoring.format.Unnamed;
import twoears.authoring.format.Unversioned;
import twoears.authoring.mending.Ids;
import twoears.authoring.mending.Versions;
import twoears.authoring.yaml.FileReading;
import twoears.core.language.Language;

/**
 * Gives an id to every step, choice and wording that has none, in the files themselves: the one it is called by already, so
 * that rules, tests and attempts that speak of it still mean the same. In a cup it writes which version of each scenario counts.
 */
public final class IdWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Set<FileName.Kind> HAVE_IDS = EnumSet.of(FileName.Kind.SCENARIO, FileName.Kind.PERSONA, FileName.Kind.CUP);

    private final ScenarioReader scenarios;
    private final CupReader cups;

    /** @param shipped the folder of the scenarios that come with the program, whose personas any scenario can name */
    public IdWriter(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals) {
        this(shipped, List.of(), reader, signals);
    }

    /** @param folders of scenarios beside those that come with the program, which cups may name */
    public IdWriter(Optional<Path> shipped, List<Path> folders, Language reader, Supplier<Set<String>> signals) {
        this.scenarios = new ScenarioReader(shipped, reader, signals);
        this.cups = new CupReader(scenarios, Stream.concat(shipped.stream(), folders.stream()).toList(), reader);
    }

    /** What became of a file; those that lacked nothing are not told of. */
    public sealed interface Outcome {
        Path file();

        /** @param ids in the order of the file; at least one */
        record Written(Path file, List<String> ids) implements Outcome {}

        /** @param scenarios those of a cup whose version was written, in the order of the file; at least one */
        record Versioned(Path file, List<String> scenarios) implements Outcome {}

        /** Nothing was written, since there is an error in it. */
        record Faulty(Path file) implements Outcome {}

        /** Nothing was written, since with ids where they belong it would not be read as what it is now. */
        record Unusual(Path file) implements Outcome {}

        /** Nothing was written, since the file could not be replaced, or was changed by somebody else meanwhile. */
        record NotWritten(Path file) implements Outcome {}
    }

    /** Files, and folders with all that is in them; each is replaced whole or not at all. */
    public List<Outcome> write(List<Path> paths) {
        var outcomes = new ArrayList<Outcome>();
        for (Path file : Folders.named(paths, new ArrayList<>())) {
            if (Files.exists(file) && HAVE_IDS.contains(FileName.kind(file))) {
                write(file).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private Optional<Outcome> write(Path file) {
        Content now = content(file);
        if (now.meaning.isEmpty()) {
            return Optional.of(new Outcome.Faulty(file));
        } else if (now.lacking.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(write(file, now));
        } catch (IOException | SecurityException e) {
            return Optional.of(new Outcome.NotWritten(file));
        }
    }

    private Outcome write(Path file, Content now) throws IOException {
        byte[] before = Files.readAllBytes(file);
        String raw = new String(before, StandardCharsets.UTF_8);
        if (!FileReading.unified(raw).equals(now.text)) {
            return new Outcome.NotWritten(file);
        }
        boolean isMarked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
        String after = now.mending.apply(isMarked ? raw.substring(1) : raw);
        Content then = content(file, FileReading.unified(after));
        if (!then.meaning.equals(now.meaning) || !then.lacking.isEmpty()) {
            return new Outcome.Unusual(file);
        }
        byte[] bytes = ((isMarked ? BYTE_ORDER_MARK : "") + after).getBytes(StandardCharsets.UTF_8);
        Outcome written = FileName.kind(file) == FileName.Kind.CUP ? new Outcome.Versioned(file, now.lacking) : new Outcome.Written(file, now.lacking);
        return Replacing.file(file, before, bytes) ? written : new Outcome.NotWritten(file);
    }

    /**
     * What a text means, and what its parts lack.
     *
     * @param meaning a scenario, a persona or a cup; empty where there is an error
     * @param lacking what would be written, by name
     * @param mending writes it into the text as it stands in the file
     */
    private record Content(String text, Optional<Object> meaning, List<String> lacking, UnaryOperator<String> mending) {
        static Content of(String text, Optional<Object> meaning, List<Unnamed> unnamed) {
            return new Content(text, meaning, unnamed.stream().map(Unnamed::id).toList(), t -> Ids.written(t, unnamed));
        }
    }

    private Content content(Path file) {
        return FileReading.of(file) instanceof FileReading.Read read ? content(file, read.text()) : Content.of("", Optional.empty(), List.of());
    }

    private Content content(Path file, String text) {
        return switch (FileName.kind(file)) {
            case PERSONA -> {
                ReadPersona persona = scenarios.persona(file, text);
                yield Content.of(text, persona.sheet().map(s -> s), persona.unnamed());
            }
            case CUP -> cup(file, text);
            default -> {
                var plan = scenarios.read(file, text).plan();
                yield Content.of(text, plan.map(p -> p.scenario()), plan.map(p -> p.unnamed()).orElse(List.of()));
            }
        };
    }

    private Content cup(Path file, String text) {
        Optional<CupPlan> plan = cups.read(file, text).plan();
        List<Unversioned> unversioned = plan.map(CupPlan::unversioned).orElse(List.of());
        return new Content(text, plan.map(CupPlan::cup), unversioned.stream().map(Unversioned::name).toList(), t -> Versions.written(t, unversioned));
    }
}
