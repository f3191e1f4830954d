package twoears.command.calibrating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import twoears.core.language.Words;

/**
 * A file of replies that people rated: JSON Lines, or CSV with a heading when its name ends in {@code .csv}. A line is a
 * request as {@code score} takes it, with {@code rater} and any of {@code empathy}, {@code clarity}, {@code honesty}, {@code
 * handling} and {@code overall}, 0 to 100; {@code behaviours} says by signal name whether the reply does that. In CSV a
 * behaviour is a column such as {@code behaviours.apology}, and several facts or lines of context stand on lines of one cell.
 */
public final class RatedFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BEHAVIOURS = "behaviours";

    private final Path file;
    private final Words words;
    private final RatedLines lines;

    /** @param words the command line's, for what is wrong with a line */
    public RatedFile(Path file, Words words) {
        this.file = file;
        this.words = words;
        lines = new RatedLines(words);
    }

    /** @throws IOException when the file can't be read */
    public RatedLines read() throws IOException {
        Optional<String> text = WholeText.of(file);
        if (text.isEmpty()) {
            lines.refuse(String.valueOf(file), words.text("file.not-utf8"));
        } else if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            readCsv(text.get());
        } else {
            readJson(text.get());
        }
        return lines;
    }

    private void readJson(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                lines.add(MAPPER.readTree(line), where(number));
            } catch (JsonProcessingException e) {
                lines.refuse(where(number), words.text("score.not-json", String.valueOf(e.getLocation() == null ? 1 : e.getLocation().getColumnNr())));
            }
        }
    }

    private void readCsv(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            for (CSVRecord row : rows) {
                lines.add(object(row.toMap()), where(rows.getCurrentLineNumber()));
            }
        } catch (CSVException | IllegalArgumentException e) {
            lines.refuse(where(1), words.text("calibrate.not-csv"));
        }
    }

    private static JsonNode object(Map<String, String> row) {
        ObjectNode object = MAPPER.createObjectNode();
        row.forEach((heading, cell) -> cell(object, heading.strip(), cell.strip()));
        return object;
    }

    private static void cell(ObjectNode object, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (name.startsWith(BEHAVIOURS + ".")) {
            object.withObject("/" + BEHAVIOURS).put(name.substring(BEHAVIOURS.length() + 1), isYes(text));
        } else if (RatedLines.isMeasure(name)) {
            object.set(name, number(text));
        } else if (name.equals("context") || name.equals("facts")) {
            var list = object.putArray(name);
            text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(list::add);
        } else {
            object.put(name, text);
        }
    }

    /** What is no number stays a text, and is told as such. */
    private static JsonNode number(String text) {
        try {
            return MAPPER.getNodeFactory().numberNode(Double.parseDouble(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }

    private static boolean isYes(String text) {
        return List.of("1", "yes", "y", "true", "ja", "kyllä").contains(text.toLowerCase(Locale.ROOT));
    }

    private String where(long line) {
        return file + ":" + line;
    }
}
