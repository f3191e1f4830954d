package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Visible;
import twoears.core.language.Language;

/** What the name of a scenario's file says: {@code LANGUAGE/ID.yaml}. */
final class FileName {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Stands before the ending of a test file's name. */
    private static final String TEST = ".test";

    private FileName() {}

    /** What a file holds, by its name and the folder it stands in. */
    enum Kind {
        SCENARIO,
        PERSONA,
        TEST,
        RUBRIC,
        CUP,
        /** A shift: part of the format, and not played yet. */
        TO_COME
    }

    static Kind kind(Path file) {
        Path folder = file.getParent();
        Path whole = folder == null ? file.toAbsolutePath().getParent() : folder;
        String folderName = whole == null ? "" : nameOf(whole);
        if (isRubric(nameOf(file))) {
            return Kind.RUBRIC;
        } else if (folderName.equals(CupReader.FOLDER)) {
            return Kind.CUP;
        } else if (Folders.TO_COME.contains(folderName)) {
            return Kind.TO_COME;
        } else if (isTest(nameOf(file))) {
            return Kind.TEST;
        }
        return folderName.equals(PersonaFolders.FOLDER) ? Kind.PERSONA : Kind.SCENARIO;
    }

    static boolean isYaml(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file of this name, found in a folder, is listed. */
    static boolean isScenario(Path file) {
        String name = nameOf(file);
        return isYaml(name) && !name.startsWith(".") && isVisible(name) && kind(file) == Kind.SCENARIO;
    }

    /** Whether a name is that of a team's own rubric. */
    static boolean isRubric(String name) {
        return name.endsWith(TeamRubricFile.ENDING);
    }

    static boolean isTest(String name) {
        return ENDINGS.stream().anyMatch(e -> name.endsWith(TEST + e));
    }

    /** Where a scenario's tests may stand: beside it. */
    static List<Path> testsOf(Path scenario) {
        return ENDINGS.stream().map(e -> scenario.resolveSibling(id(scenario) + TEST + e)).toList();
    }

    /** Where the scenario of a test file may stand. */
    static List<Path> testedBy(Path test) {
        return ENDINGS.stream().map(e -> test.resolveSibling(testedId(test) + e)).toList();
    }

    /** The id of the scenario that a test file is about. */
    static String testedId(Path test) {
        String id = id(test);
        return id.endsWith(TEST) ? id.substring(0, id.length() - TEST.length()) : id;
    }

    static boolean isVisible(String name) {
        boolean isPlain = true;
        for (int i = 0; i < name.length() && isPlain; i++) {
            isPlain = name.charAt(i) > ' ' && name.charAt(i) < 0x7f;
        }
        return isPlain || Visible.of(name).equals(name);
    }

    static String id(Path file) {
        String name = nameOf(file);
        return ENDINGS.stream().filter(name::endsWith).findFirst().map(e -> name.substring(0, name.length() - e.length())).orElse(name);
    }

    static Optional<Language> folderLanguage(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? Optional.empty() : Language.of(nameOf(folder));
    }

    /** Name under which a text is kept: with its language's folder, so that it is read the same later. */
    static String kept(Path file) {
        return folderLanguage(file).map(l -> l.code() + "/").orElse("") + nameOf(file);
    }

    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
