package twoears.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.core.language.Language;

/** Holds a scenario against itself in other languages: the file of the same name in the folders of languages beside its own. */
final class Translations {
    private final ScenarioReader scenarios;
    private final Language reader;
    private final Map<Path, ReadScenario> read = new HashMap<>();

    /** @param reader the language that findings are told in */
    Translations(ScenarioReader scenarios, Language reader) {
        this.scenarios = scenarios;
        this.reader = reader;
    }

    /** Whether there is anything to hold this scenario against. */
    static boolean has(Path file) {
        return FileName.folderLanguage(file).map(own -> translations(file, own).size() > 1).orElse(false);
    }

    /**
     * What is missing or out of step; none where there is no translation at all.
     *
     * @param scenario what came of reading the file
     */
    List<Diagnostic> of(Path file, ReadScenario scenario) {
        Optional<Language> own = FileName.folderLanguage(file);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<Language, Path> all = translations(file, own.get());
        if (all.size() < 2) {
            return List.of();
        }
        read.putIfAbsent(file, scenario);
        // Each is held against the first alone, so that one difference is told once.
        Path first = all.values().iterator().next();
        var found = new ArrayList<>(missing(first, all));
        all.values().stream().filter(f -> !f.equals(first) && (file.equals(first) || file.equals(f))).forEach(f -> found.addAll(compare(first, f)));
        return found;
    }

    /** By language; the scenario's own file is among them. */
    private static Map<Language, Path> translations(Path file, Language own) {
        Map<Language, Path> all = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Path there = language == own ? file : inFolderOf(language, file);
            if (language == own || Files.isRegularFile(there)) {
                all.put(language, there);
            }
        }
        return all;
    }

    private static Path inFolderOf(Language language, Path file) {
        Path folder = file.getParent() == null ? file.toAbsolutePath().getParent() : file.getParent();
        return folder.resolveSibling(language.code()).resolve(FileName.nameOf(file));
    }

    /** A language is thought to be wanted where it has a folder. */
    private List<Diagnostic> missing(Path first, Map<Language, Path> all) {
        List<String> wanted = new ArrayList<>();
        for (Language language : Language.values()) {
            if (!all.containsKey(language) && Files.isDirectory(inFolderOf(language, first).getParent())) {
                wanted.add(language.code());
            }
        }
        Problems problems = problems(first);
        if (!wanted.isEmpty()) {
            Place place = reading(first).plan().map(p -> p.steps().values().iterator().next()).orElse(Place.WHOLE_FILE);
            problems.add(Code.MISSING_TRANSLATION, place,
                    all.keySet().stream().map(Language::code).collect(Collectors.joining(", ")), String.join(", ", wanted));
        }
        return problems.all();
    }

    private ReadScenario reading(Path file) {
        return read.computeIfAbsent(file, scenarios::read);
    }

    private Problems problems(Path file) {
        String text = reading(file).texts().map(Texts::own).orElse("");
        return new Problems(file.toString(), text, reader);
    }

    /** Nothing where one of them has errors, which are told first. */
    private List<Diagnostic> compare(Path first, Path other) {
        var one = reading(first).plan();
        var two = reading(other).plan();
        if (one.isEmpty() || two.isEmpty()) {
            return List.of();
        }
        var differences = new Differences(one.get(), FileName.kept(first), problems(first), two.get(), FileName.kept(other), problems(other));
        return differences.found();
    }
}
