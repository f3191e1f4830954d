package twoears.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Visible;
import twoears.command.json.Json;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.plain.Paper;

/**
 * Where commands are served: the streams, the words, and the way to a house.
 *
 * @param reader the language of whoever reads
 */
record Counter(Streams streams, House.Building building, Language reader) {
    Words words() {
        return Words.of("command", reader);
    }

    /** Does work in a house and leaves it in order. */
    int in(House.Place place, Work work) {
        Optional<Path> missing = place.scenarios().stream().filter(f -> !Files.isDirectory(f)).findFirst();
        if (missing.isPresent()) {
            return refuse(Exit.NOT_READ_OR_WRITTEN, words().text("folder.missing", Visible.of(missing.get().toString())));
        }
        try (House house = building.at(place)) {
            return work.on(house);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who plays here: nobody in particular while no name was given. */
    String trainee(House house) {
        return house.trainee().isEmpty() ? words().text("play.somebody") : house.trainee();
    }

    /** Where lines for people go. */
    Paper paper() {
        return new Paper(streams.out());
    }

    /** One value for programs. */
    int json(Writing value) {
        try (JsonGenerator out = Json.indented(streams.out())) {
            value.to(out);
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.DONE;
    }

    /** Says what went wrong, one sentence a line, and gives the exit code back. */
    int refuse(int exit, List<String> sentences) {
        Paper paper = new Paper(streams.err());
        sentences.forEach(paper::line);
        paper.flush();
        return exit;
    }

    int refuse(int exit, String sentence) {
        return refuse(exit, List.of(sentence));
    }

    /** Gives the exit code. */
    interface Work {
        int on(House house) throws IOException;
    }

    /** Writes a value. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
