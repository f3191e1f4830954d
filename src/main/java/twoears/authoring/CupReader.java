package twoears.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.CupBinding;
import twoears.authoring.format.CupPlan;
import twoears.authoring.format.CupScenarios;
import twoears.authoring.format.CupScenarios.Found;
import twoears.authoring.format.Plan;
import twoears.authoring.yaml.Document;
import twoears.authoring.yaml.FileReading;
import twoears.core.language.Language;

/** Reads cups, and looks for the scenarios that they name: beside the cup's folder, and in the folders that are at hand. For several threads. */
final class CupReader {
    /** The folder that makes a file a cup. */
    static final String FOLDER = "cups";

    private final ScenarioReader scenarios;
    private final List<Path> roots;
    private final Language reader;
    private final Map<Path, Found> read = new ConcurrentHashMap<>();

    /** @param roots folders of scenarios, those that come with the program first */
    CupReader(ScenarioReader scenarios, List<Path> roots, Language reader) {
        this.scenarios = scenarios;
        this.roots = List.copyOf(roots);
        this.reader = reader;
    }

    ReadCup read(Path file) {
        return FileReading.of(file) instanceof FileReading.Read text ? read(file, text.text())
                : new ReadCup(Optional.empty(), scenarios.refusal(file, (FileReading.Refused) FileReading.of(file)));
    }

    /** A file as it would be with another text. */
    ReadCup read(Path file, String text) {
        var problems = new Problems(file.toString(), text, reader);
        Optional<CupPlan> plan = Document.of(text, problems).flatMap(root -> CupBinding.bind(root, FileName.id(file), around(file), problems));
        return new ReadCup(plan, problems.all());
    }

    private CupScenarios around(Path file) {
        Set<Path> places = new LinkedHashSet<>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Optional.ofNullable(folder).map(Path::getParent).ifPresent(places::add);
        roots.forEach(r -> places.add(r.toAbsolutePath().normalize()));
        return (language, id) -> find(List.copyOf(places), language, id);
    }

    private Found find(List<Path> places, String language, String id) {
        Optional<Path> usual = places.stream().flatMap(p -> Stream.of(".yaml", ".yml").map(e -> p.resolve(language).resolve(id + e))).filter(Files::exists).findFirst();
        if (usual.isPresent()) {
            return open(usual.get());
        }
        List<Path> all = Folders.scenariosIn(places).stream().map(Folders.Stamped::path).toList();
        // A scenario may stand anywhere, and say itself what language it is in.
        Optional<Path> odd = all.stream().filter(f -> FileName.id(f).equals(id)).filter(f -> isIn(f, language)).findFirst();
        return odd.map(this::open).orElseGet(() -> new Found.Missing(names(all)));
    }

    private boolean isIn(Path file, String language) {
        return scenarios.read(file).plan().map(p -> p.scenario().language().code().equals(language)).orElse(false);
    }

    private static List<String> names(List<Path> files) {
        var names = new ArrayList<String>();
        files.forEach(f -> FileName.folderLanguage(f).ifPresent(l -> names.add(l.code() + "/" + FileName.id(f))));
        return names.stream().distinct().sorted().toList();
    }

    private Found open(Path file) {
        return read.computeIfAbsent(file, f -> {
            ReadScenario scenario = scenarios.read(f);
            Optional<String> hash = scenario.texts().map(t -> t.source().hash());
            return hash.flatMap(h -> scenario.plan().map(Plan::scenario).map(s -> (Found) new Found.Here(h, s.isGuided()))).orElseGet(Found.Faulty::new);
        });
    }
}
