package twoears.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Layer;
import twoears.authoring.explaining.Page;
import twoears.authoring.explaining.Page.Part;
import twoears.authoring.explaining.Page.Sample;
import twoears.authoring.explaining.Pages;
import twoears.core.language.Words;
import twoears.plain.Paper;

/** What a code of {@code check} means, with an example and the example mended. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final String INDENT = "    ";

    /** Columns, as the screens of old have them. */
    private static final int WIDEST = 80;

    private final TopCommand top;

    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "explain.code")
    private Optional<String> asked = Optional.empty();

    ExplainCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (asked.isEmpty()) {
            return list();
        }
        Optional<Code> code = Pages.named(asked.get());
        return code.isPresent() ? show(Pages.of(code.get())) : unknown(asked.get());
    }

    private int unknown(String name) {
        Words words = top.counter().words();
        return top.counter().refuse(Exit.WRONG_USAGE, Pages.near(name).map(c -> words.text("explain.unknown-near", name, c.id()))
                .orElseGet(() -> words.text("explain.unknown", name)));
    }

    private int list() {
        Paper paper = top.counter().paper();
        Words words = top.counter().words();
        List<Page> pages = Pages.all();
        int widest = pages.stream().mapToInt(p -> p.code().id().length()).max().orElse(0);
        for (Layer layer : Layer.values()) {
            paper.line(words.text("explain.layer." + layer.name().toLowerCase(Locale.ROOT)));
            pages.stream().filter(p -> p.code().layer() == layer)
                    .forEach(p -> paper.line("  " + p.code().id() + " ".repeat(widest - p.code().id().length() + 2) + p.title()));
            paper.blank();
        }
        paper.line(words.text("explain.how"));
        paper.flush();
        return Exit.DONE;
    }

    private int show(Page page) {
        Paper paper = top.counter().paper();
        Words words = top.counter().words();
        String weight = words.text("severity." + page.code().severity().name().toLowerCase(Locale.ROOT));
        paper.line(words.text("explain.head", page.code().id(), page.title(), weight));
        paper.blank();
        prose(paper, "", page.meaning());
        paper.blank();
        part(paper, words.text("explain.example"), page.example());
        if (!page.example().found().isEmpty()) {
            paper.line(words.text("explain.found"));
            lines(paper, INDENT, page.example().found());
            paper.blank();
        }
        part(paper, words.text("explain.mended"), page.mended());
        paper.flush();
        return Exit.DONE;
    }

    private static void part(Paper paper, String heading, Part part) {
        paper.line(heading);
        if (!part.words().isEmpty()) {
            prose(paper, INDENT, part.words());
            paper.blank();
        }
        for (Sample file : part.files()) {
            paper.line("  " + file.name());
            lines(paper, INDENT, file.text());
            paper.blank();
        }
    }

    /** Paragraphs broken between words. */
    private static void prose(Paper paper, String indent, String text) {
        for (String paragraph : text.split("\n")) {
            var line = new StringBuilder(indent);
            for (String word : paragraph.split(" ")) {
                if (line.length() + word.length() > WIDEST && line.length() > indent.length()) {
                    paper.line(line.toString().stripTrailing());
                    line = new StringBuilder(indent);
                }
                line.append(word).append(' ');
            }
            paper.line(line.toString().stripTrailing());
        }
    }

    private static void lines(Paper paper, String indent, String text) {
        text.lines().forEach(l -> paper.line(l.isEmpty() ? "" : indent + l));
    }
}
