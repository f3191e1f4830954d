package twoears.authoring.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import twoears.authoring.format.CupBinding;
import twoears.authoring.format.CupBinding.Play;
import twoears.authoring.format.WindowBinding;
import twoears.authoring.yaml.Written;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;

/**
 * A cup as it was asked for, which can be played as it stands.
 *
 * @param from and {@code until}: on the clocks of {@code zone}
 * @param hintPrice points, 0 to {@link CupBinding#DEAREST_HINT}
 * @param freeze such as {@code 2 hours}; empty for never
 * @param teams names; empty where whoever joins founds them
 */
public record CupDraft(String title, List<Case> cases, LocalDateTime from, LocalDateTime until, ZoneId zone, int attempts, Counts counts, Play play,
        int hintPrice, String freeze, List<String> teams) {
    private static final String FOLDER = "cups";

    public CupDraft {
        cases = List.copyOf(cases);
        teams = List.copyOf(teams);
    }

    /**
     * Writes the cup to a new file in the folder {@code cups} of a folder; a file that is there stays as it is.
     *
     * @param schema the schema's file, which editors are pointed to
     * @param reader the language of the remarks in it
     * @return the file
     * @throws IOException when it can't be written
     */
    public Path writeTo(Path folder, Path schema, Language reader) throws IOException {
        Path cups = Files.createDirectories(folder.resolve(FOLDER));
        return NewFile.write(cups, NewFile.id(title, "cup"), text(NewFile.pointer(cups, schema), Words.of("draft", reader)));
    }

    private String text(String schema, Words words) {
        String played = cases.stream().map(c -> "  - {scenario: " + c.key() + ", hash: " + c.hash() + "}\n").collect(Collectors.joining());
        String named = teams.stream().map(t -> "  - " + Written.text(t) + "\n").collect(Collectors.joining());
        return """
                # yaml-language-server: $schema=%s
                # %s

                title: %s
                # %s
                cases:
                %swindow: {from: %s, until: %s, zone: %s}
                attempts: %d
                counts: %s
                play: %s
                %s%s%s""".formatted(schema, words.text("comment.cup"), Written.text(title), words.text("comment.cases"), played,
                WindowBinding.written(from), WindowBinding.written(until), zone.getId(), attempts, word(counts), word(play),
                hintPrice == 0 ? "" : "hints: {price: " + hintPrice + "}\n", freeze.isEmpty() ? "" : "freeze: " + freeze + "\n", named.isEmpty() ? "" : "teams:\n" + named);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
