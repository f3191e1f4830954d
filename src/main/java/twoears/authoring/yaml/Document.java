package twoears.authoring.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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

    /** The root, if there is any; whatever was wrong is among the problems. */
    public static Optional<Node> of(String text, Problems problems) {
        Optional<String> clean = Characters.check(text, problems);
        return clean.flatMap(t -> Slips.areTold(t, problems) ? Optional.empty() : compose(t, problems));
    }

    private static Optional<Node> compose(String text, Problems problems) {
        var composing = new Composing(new ParserImpl(new StreamReader(text), options()), problems);
        try {
            return composing.document();
        } catch (Composing.Stopped e) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            SyntaxFault.tell(e, problems);
        } catch (StackOverflowError e) {
            problems.add(Code.TOO_DEEP, composing.last(), Integer.toString(Composing.DEEPEST));
        } catch (RuntimeException e) {
            // The parser lets exceptions of the JDK through for some cut-off escapes and tags.
            problems.addAs(Code.YAML_SYNTAX, "other", composing.last());
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(FileReading.LARGEST + 1);
        options.setNestingDepthLimit(PARSER_DEPTH);
        options.setProcessComments(false);
        return options;
    }
}
