package twoears.command.calibrating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.command.filter.Request.Read;
import twoears.command.filter.RequestReader;
import twoears.core.language.Words;
import twoears.core.scoring.agreement.Appeal;
import twoears.core.scoring.agreement.Appeal.Status;
import twoears.core.scoring.agreement.Measure;

/**
 * Appeals as JSON Lines, only ever added to. A line is a request as {@code score} takes it, with {@code measure}, {@code
 * at-least} or {@code at-most}, and {@code because}; or a decision: {@code appeal} with the number of an appeal, from 1, and
 * {@code status}. The last decision counts.
 */
public final class AppealFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Words words;
    private final List<Appeal> appeals = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param words the command line's, for what is wrong with a line */
    public AppealFile(Path file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** Reads all that is there; a file that is not there has no appeals. */
    public AppealFile read() throws IOException {
        Optional<String> text = Files.exists(file) ? WholeText.of(file) : Optional.of("");
        if (text.isEmpty()) {
            problems.add(file + ": " + words.text("file.not-utf8"));
        }
        int number = 0;
        for (String line : text.orElse("").split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                read(line, number);
            }
        }
        return this;
    }

    private void read(String line, int number) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.has("appeal")) {
                decide(node, number);
            } else {
                appeal(node, number);
            }
        } catch (JsonProcessingException e) {
            refuse(number, words.text("appeal.no-line"));
        }
    }

    private void decide(JsonNode node, int line) {
        int number = node.path("appeal").asInt();
        Optional<Status> status = constant(Status.values(), node.path("status").asText());
        if (number < 1 || number > appeals.size() || status.isEmpty()) {
            refuse(line, words.text("appeal.no-line"));
            return;
        }
        Appeal a = appeals.get(number - 1);
        appeals.set(number - 1, new Appeal(a.number(), a.id(), a.situation(), a.reply(), a.measure(), a.atLeast(), a.score(), a.because(), status.get()));
    }

    private void appeal(JsonNode node, int line) {
        Read read = new RequestReader(words).parse(node.toString());
        Optional<Measure> measure = constant(Measure.values(), node.path("measure").asText());
        boolean isLowest = node.has("at-least");
        JsonNode score = node.path(isLowest ? "at-least" : "at-most");
        if (read instanceof Read.Bad bad) {
            refuse(line, bad.why());
        } else if (measure.isEmpty() || !score.isInt() || score.asInt() < 0 || score.asInt() > 100) {
            refuse(line, words.text("appeal.no-line"));
        } else {
            var request = ((Read.Good) read).request();
            appeals.add(new Appeal(appeals.size() + 1, request.id().text(), request.situation(), request.reply(), measure.get(), isLowest, score.asInt(),
                    node.path("because").asText(), Status.OPEN));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private void refuse(int line, String why) {
        problems.add(file + ":" + line + ": " + why);
    }

    public List<Appeal> appeals() {
        return List.copyOf(appeals);
    }

    /** One sentence a line that can't be read, with its file and line; empty when all can. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds a decision; on the disk when this returns. */
    public void decide(int number, Status status) throws IOException {
        add(MAPPER.createObjectNode().put("appeal", number).put("status", status.name().toLowerCase(Locale.ROOT)));
    }

    /** Adds a line; on the disk when this returns. */
    public void add(ObjectNode line) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }
}
