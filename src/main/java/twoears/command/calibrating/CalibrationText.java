package twoears.command.calibrating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import twoears.core.language.Words;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.agreement.Agreement;
import twoears.core.scoring.agreement.Calibration;
import twoears.core.scoring.agreement.Calibration.Difference;
import twoears.core.scoring.agreement.Calibration.Sides;
import twoears.core.scoring.agreement.Measure;
import twoears.plain.Naming;
import twoears.plain.Paper;
import twoears.plain.Rules;

/** A calibration for people, within 80 columns. */
public record CalibrationText(Paper paper, Words words, Naming naming, Rules rules) {
    private static final int NAME = 28;
    private static final int NUMBER = 8;
    private static final int MOST_APART = 10;
    private static final int LONGEST_QUOTE = 60;

    public void tell(Calibration calibration) {
        paper.line(words.text("calibrate.head", calibration.replies(), calibration.raters().size(), String.join(", ", calibration.raters())));
        paper.blank();
        String heading = StringUtils.leftPad(words.text("calibrate.rubric"), 3 * NUMBER) + "  " + StringUtils.leftPad(words.text("calibrate.people"), 3 * NUMBER);
        paper.line(StringUtils.rightPad("", NAME) + heading);
        String heads = right(words.text("calibrate.order")) + right(words.text("calibrate.auc")) + right(words.text("calibrate.near"));
        paper.line(StringUtils.rightPad("", NAME) + heads + "  " + heads);
        calibration.measures().forEach((measure, sides) -> row(name(measure), sides));
        calibration.behaviours().forEach((signal, sides) -> row(rules.title(signal), sides));
        apart(calibration.apart());
        paper.line(words.text("calibrate.how"));
        paper.flush();
    }

    private String name(Measure measure) {
        return measure.dimension().map(naming::of).orElseGet(() -> words.text("calibrate.overall"));
    }

    private void row(String name, Sides sides) {
        paper.line(StringUtils.rightPad(StringUtils.abbreviate(name, NAME - 1), NAME) + cells(sides.withRubric()) + "  " + cells(sides.amongPeople()).stripTrailing());
    }

    private static String cells(Optional<Agreement> agreement) {
        return right(agreement.flatMap(Agreement::order).map(CalibrationText::number).orElse("–"))
                + right(agreement.flatMap(Agreement::auc).map(CalibrationText::number).orElse("–"))
                + right(agreement.map(a -> Math.round(a.near() * 100) + " %").orElse("–"));
    }

    private static String right(String text) {
        return StringUtils.leftPad(text, NUMBER);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace("-", "−");
    }

    private void apart(List<Difference> apart) {
        paper.blank();
        paper.line(words.text(apart.isEmpty() ? "calibrate.none-apart" : "calibrate.apart", apart.size()));
        for (Difference difference : apart.subList(0, Math.min(MOST_APART, apart.size()))) {
            paper.line("  " + words.text("calibrate.difference", difference.rated().id(), name(difference.measure()), Math.round(difference.people()), difference.rubric()));
            difference.evidence().forEach(e -> paper.line("    " + evidence(e, difference.rated().reply())));
        }
        paper.blank();
    }

    private String evidence(Evidence evidence, String reply) {
        String sign = evidence.points() < 0 ? "−" : "+";
        String quote = StringUtils.abbreviate(reply.substring(evidence.span().start(), evidence.span().end()), LONGEST_QUOTE);
        return sign + String.format(Locale.ROOT, "%.1f", Math.abs(evidence.points())) + " \"" + quote + "\": " + rules.title(evidence.signal());
    }
}
