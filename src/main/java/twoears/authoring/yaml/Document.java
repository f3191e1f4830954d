package twoears.authoring.yaml;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;

/**
 * A text as one YAML document. Events are taken one by one and bounded in number and depth; nothing is ever constructed
 * from a tag, and a tree with problems is still given as far as it could be read, so that the format can be checked too.
 */
public final class Document {
    /** What the parser may nest; our own bound is lower and reached first. */
    private static final int PARSER_DEPTH = 1_000;

    private Document() {}

    /** The root, if there is any, as far as it could be read; whatever was wrong is among the problems. */
    public static Optional<Node> of(String text, Problems problems) {
        Optional<String> clean = Characters.check(text, problems);
        return clean.flatMap(t -> Slips.areTold(t, problems) ? Optional.empty() : read(t, problems));
    }

    private static Optional<Node> read(String text, Problems problems) {
        return InHalves.read(text, Composing.MOST_EVENTS, problems).or(() -> whole(text, problems));
    }

    static Optional<Node> whole(String text, Problems problems) {
        Attempt whole = attempt(text, p -> new Composing(p, 0, new HashMap<>(), false, problems), problems);
        return whole.fault().isEmpty() ? whole.root() : Piecewise.read(text, whole.fault().get(), problems);
    }

    /**
     * What came of reading a text.
     *
     * @param root empty where there is none, or reading was given up, which is told then
     */
    record Attempt(Optional<Node> root, Optional<SyntaxFault> fault) {
        static final Attempt NOTHING = new Attempt(Optional.empty(), Optional.empty());
    }

    static Attempt attempt(String text, Function<Parser, Composing> composer, Problems problems) {
        Composing composing = composer.apply(new ParserImpl(new StreamReader(text), options()));
        try {
            return new Attempt(composing.document(), Optional.empty());
        } catch (Composing.Stopped e) {
            return Attempt.NOTHING;
        } catch (MarkedYAMLException e) {
            return new Attempt(Optional.empty(), Optional.of(SyntaxFault.of(e, composing.linesAbove())));
        } catch (StackOverflowError e) {
            problems.add(Code.TOO_DEEP, composing.last(), Integer.toString(Composing.DEEPEST));
            return Attempt.NOTHING;
        } catch (RuntimeException e) {
            // The parser lets exceptions of the JDK through for some cut-off escapes and tags.
            return new Attempt(Optional.empty(), Optional.of(SyntaxFault.at(composing.last())));
        }
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(FileReading.LARGEST + 1);
        options.setNestingDepthLimit(PARSER_DEPTH);
        options.setProcessComments(false);
        return options;
    }
}
