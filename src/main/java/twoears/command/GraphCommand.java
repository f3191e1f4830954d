package twoears.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.graph.Dot;
import twoears.authoring.graph.Graph;
import twoears.authoring.graph.Mermaid;
import twoears.authoring.graph.Svg;
import twoears.authoring.graph.TextDrawing;
import twoears.authoring.rehearsal.Coverage;
import twoears.authoring.rehearsal.Rehearsal;
import twoears.core.language.Language;
import twoears.core.scenario.Scenario;

/** Draws what leads where in a scenario, and how often it did when it was tried. */
@Command(name = "graph")
final class GraphCommand implements Callable<Integer> {
    private static final int USUAL = 50;
    private static final int MOST_RUNS = 100_000;

    private final TopCommand top;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "graph.scenario")
    private String scenario = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "graph.format")
    private Format format = Format.TEXT;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "graph.runs")
    private int runs = USUAL;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "graph.out")
    private Optional<Path> out = Optional.empty();

    /** How it is drawn. */
    enum Format {
        TEXT,
        MERMAID,
        DOT,
        SVG;

        String draw(Graph graph, Language reader) {
            return switch (this) {
                case TEXT -> String.join("\n", TextDrawing.of(graph, reader)) + "\n";
                case MERMAID -> Mermaid.of(graph, reader);
                case DOT -> Dot.of(graph, reader);
                case SVG -> Svg.of(graph, reader);
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GraphCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (runs < 0 || runs > MOST_RUNS) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("graph.no-runs", runs, MOST_RUNS));
        }
        return top.counter().in(top.place(), house -> Shelf.lend(house, top.counter(), scenario, found -> draw(house, found.scenario())));
    }

    private int draw(House house, Scenario drawn) throws IOException {
        Coverage coverage = runs == 0 ? Coverage.NONE : Rehearsal.of(drawn, house.judge(), runs, 1).coverage();
        byte[] bytes = format.draw(Graph.of(drawn, coverage), top.counter().reader()).getBytes(StandardCharsets.UTF_8);
        if (out.isPresent()) {
            Files.write(out.get(), bytes);
        } else {
            top.counter().streams().out().write(bytes);
        }
        return Exit.DONE;
    }
}
