package twoears.authoring.format;

import java.util.Locale;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhrasePattern.Problem;
import twoears.core.language.PhrasePattern.Result;

/** Whether what stands under {@code listen} is a phrase that can be listened for. */
final class Phrases {
    private Phrases() {}

    static void check(Node.Scalar phrase, Language language, Problems problems) {
        Result result = PhrasePattern.parse(phrase.text(), language);
        if (result instanceof Result.Fault fault) {
            problems.addAs(Code.BAD_PHRASE, variant(fault.problem()), place(phrase, fault), fault.found().strip());
        } else if (result instanceof Result.Ok ok && !ok.pattern().classes().isEmpty()) {
            problems.addAs(Code.BAD_PHRASE, variant(Problem.UNKNOWN_CLASS), phrase.place(), ok.pattern().classes().get(0));
        }
    }

    private static String variant(Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Within the phrase where it was written as it is; at its beginning where quotes or folding moved things. */
    private static Place place(Node.Scalar phrase, Result.Fault fault) {
        Place start = phrase.place();
        int before = phrase.text().codePointCount(0, fault.position());
        return phrase.isPlain() && before < start.length()
                ? new Place(start.line(), start.column() + before, Math.max(1, Math.min(fault.found().length(), start.length() - before)))
                : start;
    }
}
