package twoears.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.examples.ExampleCheck;
import twoears.authoring.format.PersonaBinding;
import twoears.authoring.format.PersonaSheet;
import twoears.authoring.format.Personas;
import twoears.authoring.format.Plan;
import twoears.authoring.format.ScenarioBinding;
import twoears.authoring.format.Unnamed;
import twoears.authoring.story.StoryCheck;
import twoears.authoring.yaml.Document;
import twoears.authoring.yaml.FileReading;
import twoears.core.language.Language;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/** Reads scenarios and personas from files, or from the texts that were kept of them. Personas are read once a reader. For several threads. */
final class ScenarioReader {
    private final Optional<Path> shipped;
    private final Language reader;
    private final Supplier<Set<String>> signalNames;
    private final Optional<Supplier<Judge>> judge;
    private Optional<Set<String>> known = Optional.empty();
    private final Map<Path, ReadPersona> personas = new ConcurrentHashMap<>();

    /**
     * @param shipped the folder of the scenarios that come with the program
     * @param reader the language that findings are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    ScenarioReader(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals) {
        this(shipped, reader, signals, Optional.empty());
    }

    /** @param judge of the examples in what is checked; without one they are taken as they stand */
    ScenarioReader(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals, Optional<Supplier<Judge>> judge) {
        this.judge = judge;
        this.shipped = shipped;
        this.reader = reader;
        this.signalNames = signals;
    }

    private synchronized Set<String> signals() {
        Set<String> names = known.orElseGet(signalNames);
        known = Optional.of(names);
        return names;
    }

    ReadScenario read(Path file) {
        return read(file, false);
    }

    /** As {@link #read(Path)}, and tells what can be proved of the story too. */
    ReadScenario readAndCheck(Path file) {
        return read(file, true);
    }

    private ReadScenario read(Path file, boolean isChecked) {
        FileReading reading = FileReading.of(file);
        if (reading instanceof FileReading.Refused refused) {
            return unread(file, refused);
        }
        return read(file, ((FileReading.Read) reading).text(), isChecked);
    }

    /** A file as it would be with another text. */
    ReadScenario read(Path file, String text) {
        return read(file, text, false);
    }

    private ReadScenario read(Path file, String text, boolean isChecked) {
        var around = new PersonaFolders(PersonaFolders.around(file, shipped), personas, this::persona);
        var problems = new Problems(file.toString(), text, reader);
        Optional<Plan> plan = bind(file, text, around, problems);
        var judged = new Problems(file.toString(), text, reader);
        plan.filter(p -> isChecked).ifPresent(p -> tell(p, problems, judged));
        var found = new ArrayList<Diagnostic>(problems.all());
        found.addAll(judged.all());
        around.used().ifPresent(p -> found.addAll(p.found()));
        return new ReadScenario(plan, Optional.of(texts(file, text, around.used())), around.used().map(ReadPersona::file), found);
    }

    /** A scenario as it was when its texts were kept; signals that have been given up since simply never show. */
    ReadScenario read(Source source) {
        Path main = Path.of(source.main());
        Texts texts = Texts.of(source);
        String text = texts.own();
        var problems = new Problems(source.main(), text, reader);
        Optional<Plan> plan = bind(main, text, new KeptPersonas(source.files(), this::persona), problems);
        return new ReadScenario(plan, Optional.of(texts), Optional.empty(), problems.all());
    }

    private Optional<Plan> bind(Path file, String text, Personas around, Problems problems) {
        return Document.of(text, problems).flatMap(root ->
                ScenarioBinding.bind(root, FileName.id(file), FileName.folderLanguage(file), around, this::signals, problems));
    }

    /** Beside each other where a core is free: judging the examples takes about as long as looking for ways through the story. */
    private void tell(Plan plan, Problems story, Problems judged) {
        ForkJoinTask.invokeAll(
                ForkJoinTask.adapt(() -> StoryCheck.tell(plan, story)),
                ForkJoinTask.adapt(() -> judge.ifPresent(j -> ExampleCheck.tell(plan, j, judged))));
    }

    private ReadScenario unread(Path file, FileReading.Refused refused) {
        return new ReadScenario(Optional.empty(), Optional.empty(), Optional.empty(), refusal(file, refused));
    }

    ReadPersona persona(Path file) {
        FileReading reading = FileReading.of(file);
        if (reading instanceof FileReading.Read read) {
            return persona(file, read.text());
        }
        return new ReadPersona(file, "", Optional.empty(), List.of(), refusal(file, (FileReading.Refused) reading));
    }

    /** What is told of a file that can't be read. */
    List<Diagnostic> refusal(Path file, FileReading.Refused refused) {
        var problems = new Problems(file.toString(), "", reader);
        if (refused.variant().isEmpty()) {
            problems.add(refused.code(), refused.place());
        } else {
            problems.addAs(refused.code(), refused.variant(), refused.place());
        }
        return problems.all();
    }

    /** As {@link #persona(Path)}, with this text. */
    ReadPersona persona(Path file, String text) {
        var unnamed = new ArrayList<Unnamed>();
        var problems = new Problems(file.toString(), text, reader);
        Optional<PersonaSheet> sheet = Document.of(text, problems)
                .flatMap(root -> PersonaBinding.bind(root, FileName.id(file), this::signals, unnamed, problems));
        return new ReadPersona(file, text, sheet, unnamed, problems.all());
    }

    private static Texts texts(Path file, String text, Optional<ReadPersona> persona) {
        var files = new LinkedHashMap<String, String>();
        files.put(FileName.kept(file), text);
        persona.ifPresent(p -> files.put(KeptPersonas.nameOf(FileName.id(p.file())), p.text()));
        return new Texts(FileName.kept(file), files);
    }

    /** A finding about a file that was not read at all. */
    Diagnostic about(Path file, Code code) {
        return about(file, code, FileName.nameOf(file));
    }

    Diagnostic about(Path file, Code code, String detail) {
        var problems = new Problems(file.toString(), "", reader);
        problems.add(code, Place.WHOLE_FILE, detail);
        return problems.all().get(0);
    }
}
