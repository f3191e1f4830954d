package twoears.authoring.format;

import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** Whether what stands under {@code listen} is a phrase that can be listened for. */
final class Phrases {
    private Phrases() {}

    static void check(Node.Scalar phrase, Problems problems) {
        if (phrase.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(Code.BAD_PHRASE, phrase.place(), phrase.text().strip());
        }
    }
}
