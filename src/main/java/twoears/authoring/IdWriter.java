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
import twoears.authoring.format.Unnamed;
import twoears.authoring.mending.Ids;
import twoears.authoring.yaml.FileReading;
import twoears.core.language.Language;

/**
 * Gives an id to every step, choice and wording that has none, in the files themselves: the one it is called by already, so
 * that rules, tests and attempts that speak of it still mean the same.
 */
public final class IdWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Set<FileName.Kind> HAVE_IDS = EnumSet.of(FileName.Kind.SCENARIO, FileName.Kind.PERSONA);

    private final ScenarioReader scenarios;

    /** @param shipped the folder of the scenarios that come with the program, whose personas any scenario can name */
    public IdWriter(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals) {
        this.scenarios = new ScenarioReader(shipped, reader, signals);
    }

    /** What became of a file; those that lacked nothing are not told of. */
    public sealed interface Outcome {
        Path file();

        /** @param ids in the order of the file; at least one */
        record Written(Path file, List<String> ids) implements Outcome {}

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
        } else if (now.unnamed.isEmpty()) {
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
        String after = Ids.written(isMarked ? raw.substring(1) : raw, now.unnamed);
        Content then = content(file, FileReading.unified(after));
        if (!then.meaning.equals(now.meaning) || !then.unnamed.isEmpty()) {
            return new Outcome.Unusual(file);
        }
        byte[] bytes = ((isMarked ? BYTE_ORDER_MARK : "") + after).getBytes(StandardCharsets.UTF_8);
        return Replacing.file(file, before, bytes) ? new Outcome.Written(file, now.unnamed.stream().map(Unnamed::id).toList())
                : new Outcome.NotWritten(file);
    }

    /**
     * What a text means, and which of its parts have no id.
     *
     * @param meaning a scenario or a persona; empty where there is an error
     */
    private record Content(String text, Optional<Object> meaning, List<Unnamed> unnamed) {}

    private Content content(Path file) {
        return FileReading.of(file) instanceof FileReading.Read read ? content(file, read.text()) : new Content("", Optional.empty(), List.of());
    }

    private Content content(Path file, String text) {
        if (FileName.kind(file) == FileName.Kind.PERSONA) {
            ReadPersona persona = scenarios.persona(file, text);
            return new Content(text, persona.sheet().map(s -> s), persona.unnamed());
        }
        var plan = scenarios.read(file, text).plan();
        return new Content(text, plan.map(p -> p.scenario()), plan.map(p -> p.unnamed()).orElse(List.of()));
    }
}
