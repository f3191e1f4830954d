package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.FileReading;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scoring.TeamRubric;

/**
 * A team's own rubric in a file.
 *
 * @param rubric empty when something is wrong with it
 */
public record TeamRubricFile(Optional<TeamRubric> rubric, List<Diagnostic> found) {
    static final String ENDING = ".rubric";

    public static TeamRubricFile read(Path path, Language reader) {
        FileReading reading = FileReading.of(path);
        if (reading instanceof FileReading.Refused refused) {
            Problems problems = new Problems(path.toString(), "", reader);
            if (refused.variant().isEmpty()) {
                problems.add(refused.code(), refused.place(), FileName.nameOf(path));
            } else {
                problems.addAs(refused.code(), refused.variant(), refused.place(), FileName.nameOf(path));
            }
            return new TeamRubricFile(Optional.empty(), problems.all());
        }
        return of(path, ((FileReading.Read) reading).text(), reader);
    }

    private static TeamRubricFile of(Path path, String text, Language reader) {
        TeamRubric rubric = TeamRubric.read(path.toString(), text);
        Problems problems = new Problems(path.toString(), text, reader);
        Words words = Words.of("scoring", reader);
        String[] lines = text.split("\n", -1);
        for (TeamRubric.Problem fault : rubric.faults()) {
            String line = lines[Math.min(lines.length, fault.line()) - 1];
            int units = Math.min(fault.column() - 1, line.length());
            Place place = new Place(fault.line(), 1 + line.codePointCount(0, units), Math.max(1, fault.found().codePointCount(0, fault.found().length())));
            String sentence = words.text(fault.problem(), fault.found());
            problems.addNear(Code.FAULTY_RUBRIC, place, fault.found(), fault.names(), sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
        }
        return new TeamRubricFile(problems.isEmpty() ? Optional.of(rubric) : Optional.empty(), problems.all());
    }
}
