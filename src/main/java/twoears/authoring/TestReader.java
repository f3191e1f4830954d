package twoears.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.format.Plan;
import twoears.authoring.playtest.PlayedFile;
import twoears.authoring.playtest.PlayedFile.Means;
import twoears.authoring.yaml.FileReading;

/** Reads and plays test files, each with the scenario that it stands beside. */
final class TestReader {
    private final ScenarioReader scenarios;
    private final Means means;

    TestReader(ScenarioReader scenarios, Means means) {
        this.scenarios = scenarios;
        this.means = means;
    }

    PlayedFile play(Path file) {
        Optional<Path> scenario = FileName.testedBy(file).stream().filter(Files::exists).findFirst();
        if (scenario.isEmpty() && Files.exists(file)) {
            return new PlayedFile(List.of(), List.of(scenarios.about(file, Code.NO_SCENARIO, FileName.testedId(file) + ".yaml")));
        }
        return play(file, scenario.orElse(file), scenario.map(scenarios::read).orElse(ReadScenario.NONE));
    }

    /** @param scenario the file of {@code read} */
    PlayedFile play(Path file, Path scenario, ReadScenario read) {
        FileReading reading = FileReading.of(file);
        if (reading instanceof FileReading.Refused refused) {
            return new PlayedFile(List.of(), scenarios.refusal(file, refused));
        }
        return PlayedFile.of(file.toString(), ((FileReading.Read) reading).text(), read.plan().map(Plan::scenario), FileName.nameOf(scenario), means);
    }
}
