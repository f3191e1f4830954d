package twoears.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;

/** Finds everything that can be found in scenarios and personas without playing them. */
public final class Checker {
    private final ScenarioReader scenarios;

    /**
     * @param shipped the folder of the scenarios that come with the program, whose personas any scenario can name
     * @param reader the language that findings are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    public Checker(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals) {
        this.scenarios = new ScenarioReader(shipped, reader, signals);
    }

    /**
     * Checks files, and folders with all that is in them.
     *
     * @return by file and place, each finding once
     */
    public List<Diagnostic> check(List<Path> paths) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        var unread = new ArrayList<Path>();
        for (Path file : Folders.named(paths, unread)) {
            found.addAll(checkFile(file));
        }
        unread.forEach(f -> found.add(scenarios.about(f, Code.NOT_READABLE)));
        return found.stream().sorted().toList();
    }

    private List<Diagnostic> checkFile(Path file) {
        var found = new ArrayList<Diagnostic>();
        if (!FileName.isVisible(FileName.nameOf(file))) {
            found.add(scenarios.about(file, Code.BAD_FILE_NAME));
        }
        found.addAll(switch (FileName.kind(file)) {
            case SCENARIO -> scenarios.readAndCheck(file).found();
            case PERSONA -> scenarios.persona(file).found();
            case TO_COME -> List.of(scenarios.about(file, Code.NOT_PLAYED_YET));
        });
        return found;
    }
}
