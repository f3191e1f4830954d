package twoears.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.report.Gathering;
import twoears.report.GroupReport;
import twoears.report.PersonReport;
import twoears.report.Practised;
import twoears.report.csv.AttemptsCsv;
import twoears.report.page.HtmlPage;
import twoears.report.page.MarkdownPage;
import twoears.report.page.Page;
import twoears.report.xapi.Statements;

/** What was practised, on paper. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    /** More attempts than any page is read for; the newest are told of. */
    private static final int MOST = 10_000;

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
        List<String> wanted = about == About.PERSON && names.isEmpty() ? List.of(top.counter().trainee(house)) : names;
        List<Listed> all = house.attempts().list(MOST);
        Optional<String> stranger = stranger(all, wanted);
        if (stranger.isPresent()) {
            return top.counter().refuse(Exit.PROBLEMS, stranger.get());
        }
        List<Practised> attempts = new Gathering(house.attempts(), house.catalogue(), house.judge()).of(all.stream().filter(among(wanted)).toList());
        return attempts.isEmpty() ? top.counter().refuse(Exit.PROBLEMS, top.counter().words().text("report.nothing")) : write(text(house, attempts));
    }

    /** A sentence about the first name under which nothing is kept. */
    private Optional<String> stranger(List<Listed> all, List<String> wanted) {
        Set<String> known = new HashSet<>();
        all.forEach(a -> known.add(a.summary().trainee()));
        Words words = top.counter().words();
        return wanted.stream().filter(n -> !known.contains(n)).findFirst().map(n -> Nearest.to(n, known.stream().sorted().toList())
                .map(near -> words.text("report.unknown-near", n, near)).orElseGet(() -> words.text("report.unknown", n)));
    }

    private static Predicate<Listed> among(List<String> wanted) {
        return a -> wanted.isEmpty() || wanted.contains(a.summary().trainee());
    }

    private String text(House house, List<Practised> attempts) {
        return switch (format) {
            case HTML, MD -> format.write(page(house, attempts));
            case CSV -> AttemptsCsv.of(attempts);
            case XAPI -> new Statements(address().orElseThrow(), passing).of(attempts);
        };
    }

    private Page page(House house, List<Practised> attempts) {
        Language reader = language.flatMap(Language::of).orElse(top.counter().reader());
        return switch (about) {
            case PERSON -> new PersonReport(reader, house.zone()).of(attempts.get(0).trainee(), attempts, house.catalogue().cards(), house.clock().instant());
            case GROUP -> new GroupReport(reader, house.zone()).of(attempts, house.catalogue().cards(), house.clock().instant());
        };
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
