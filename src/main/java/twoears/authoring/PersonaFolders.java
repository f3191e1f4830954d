package twoears.authoring;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import twoears.authoring.format.Personas;

/** Looks for a persona in each of some folders, the first that has it winning. */
final class PersonaFolders implements Personas {
    static final String FOLDER = "personas";
    static final String ENDING = ".yaml";

    private final List<Path> folders;
    private final Map<Path, ReadPersona> read;
    private final Function<Path, ReadPersona> reader;
    private Optional<ReadPersona> used = Optional.empty();

    /** @param read personas that were read before; more are added */
    PersonaFolders(List<Path> folders, Map<Path, ReadPersona> read, Function<Path, ReadPersona> reader) {
        this.folders = folders;
        this.read = read;
        this.reader = reader;
    }

    /** Beside the file, in the folder above, and with the scenarios that are shipped. */
    static List<Path> around(Path file, Optional<Path> shipped) {
        var folders = new ArrayList<Path>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && folder != null; up++) {
            folders.add(folder.resolve(FOLDER));
            folder = folder.getParent();
        }
        shipped.map(s -> s.toAbsolutePath().normalize().resolve(FOLDER)).filter(s -> !folders.contains(s)).ifPresent(folders::add);
        return folders;
    }

    /** The file of a persona, where there is one. */
    static Optional<Path> locate(List<Path> folders, String id) {
        return folders.stream().map(f -> f.resolve(id + ENDING)).filter(Files::exists).findFirst();
    }

    /** The persona that was found last. */
    Optional<ReadPersona> used() {
        return used;
    }

    @Override
    public Found find(String id) {
        Optional<Path> file = locate(folders, id);
        if (file.isPresent()) {
            ReadPersona persona = read.computeIfAbsent(file.get(), reader);
            used = Optional.of(persona);
            return persona.sheet().<Found>map(Found.Sheet::new).orElseGet(() -> new Found.Faulty(FileName.nameOf(file.get())));
        }
        return new Found.Missing(folders.stream().flatMap(f -> namesIn(f).stream()).distinct().sorted().toList());
    }

    static List<String> namesIn(Path folder) {
        var names = new ArrayList<String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(f -> names.add(f.getFileName().toString().replace(ENDING, "")));
        } catch (IOException | RuntimeException e) {
            // No such folder, or none that may be read: nothing to suggest from it.
            return names;
        }
        return names;
    }
}
