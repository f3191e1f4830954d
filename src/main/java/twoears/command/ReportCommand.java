package twoears.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.report.page.HtmlPage;
import twoears.report.page.MarkdownPage;
import twoears.report.page.Page;
import twoears.report.xapi.Statements;

/** What was practised and what was entered, on paper. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ABOUT", descriptionKey = "report.about")
    private About about = About.PERSON;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", descriptionKey = "report.names")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.format")
    private Format format = Format.HTML;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "report.to")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--force", descriptionKey = "report.force")
    private boolean force;

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "report.language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--home", paramLabel = "ADDRESS", descriptionKey = "report.home")
    private String home = Statements.NOWHERE.toString();

    @Option(names = "--passing", paramLabel = "N", descriptionKey = "report.passing")
    private int passing = Statements.USUALLY_PASSING;

    /** Whom or what a report is about. */
    enum About {
        PERSON,
        TEAM,
        CUP,
        GROUP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is written as. */
    enum Format {
        HTML,
        MD,
        CSV,
        XAPI;

        String write(Page page) {
            return this == HTML ? HtmlPage.of(page) : MarkdownPage.of(page);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReportCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return misuse().map(s -> top.counter().refuse(Exit.WRONG_USAGE, s)).orElseGet(() -> top.counter().in(top.place(), this::report));
    }

    /** What is wrong with the command as it was typed. */
    private Optional<String> misuse() {
        Words words = top.counter().words();
        if (language.isPresent() && language.flatMap(Language::of).isEmpty()) {
            return Optional.of(words.text("report.no-language", language.get()));
        } else if (passing < 0 || passing > 100) {
            return Optional.of(words.text("report.no-passing", passing));
        } else if (address().isEmpty()) {
            return Optional.of(words.text("report.no-home", home));
        } else if (about == About.PERSON && names.size() > 1) {
            return Optional.of(words.text("report.one-person"));
        } else if (about == About.CUP && names.size() != 1 || about == About.TEAM && names.isEmpty()) {
            return Optional.of(words.text("report.which", about));
        }
        return Optional.empty();
    }

    private Optional<URI> address() {
        try {
            return Optional.of(new URI(home)).filter(Statements::isHome);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private int report(House house) throws IOException {
        if (to.isPresent() && !force && Files.exists(to.get())) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("report.exists", to.get()));
        }
        Language reader = language.flatMap(Language::of).orElse(top.counter().reader());
        var reporting = new Reporting(house, top.counter(), reader, format, new Statements(address().orElseThrow(), passing));
        Reporting.Report report = switch (about) {
            case PERSON -> reporting.person(names.isEmpty() ? top.counter().trainee(house) : names.get(0));
            case TEAM -> reporting.team(names.get(0), names.subList(1, names.size()));
            case CUP -> reporting.cup(names.get(0));
            case GROUP -> reporting.group(names);
        };
        return report instanceof Reporting.Text text ? write(text.text())
                : top.counter().refuse(Exit.PROBLEMS, ((Reporting.None) report).why());
    }

    private int write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (to.isEmpty()) {
            top.counter().streams().out().write(bytes);
            return Exit.DONE;
        }
        if (force) {
            Files.write(to.get(), bytes);
        } else {
            Files.write(to.get(), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return top.counter().refuse(Exit.DONE, top.counter().words().text("report.written", to.get()));
    }
}
