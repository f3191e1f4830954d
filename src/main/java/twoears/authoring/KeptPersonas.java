package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import twoears.authoring.format.Personas;

/** The persona that was kept with an attempt, as it was then. */
final class KeptPersonas implements Personas {
    private final Map<String, String> texts;
    private final BiFunction<Path, String, ReadPersona> reader;

    KeptPersonas(Map<String, String> texts, BiFunction<Path, String, ReadPersona> reader) {
        this.texts = texts;
        this.reader = reader;
    }

    static String nameOf(String id) {
        return PersonaFolders.FOLDER + "/" + id + PersonaFolders.ENDING;
    }

    @Override
    public Found find(String id) {
        String name = nameOf(id);
        return Optional.ofNullable(texts.get(name)).flatMap(t -> reader.apply(Path.of(name), t).sheet())
                .<Found>map(Found.Sheet::new).orElseGet(() -> new Found.Missing(List.of()));
    }
}
