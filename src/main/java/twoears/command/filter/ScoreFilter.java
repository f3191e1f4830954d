package twoears.command.filter;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import twoears.command.filter.Request.Read;
import twoears.command.json.Json;
import twoears.command.json.JudgementJson;
import twoears.core.language.Words;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;
import twoears.plain.Lines;
import twoears.plain.Lines.Line;
import twoears.plain.Rules;

/**
 * JSON Lines in, JSON Lines out, an answer a line and in order. All lines that are there are scored together, on as many
 * processors as there are, and written before the next is waited for: a driver that sends one line at a time is answered
 * at once, and a long file goes through at full speed.
 */
public final class ScoreFilter {
    /** Bytes: the longest reply, each of its characters written as an escape, and as much again for the rest. */
    static final int LONGEST_LINE = 4 << 20;

    private static final int MOST_TOGETHER = 256;

    private final Judge judge;
    private final Words words;
    private final RequestReader reader;
    private final JudgementJson judgements;

    /** @param words the command line's, for what is wrong with a line */
    public ScoreFilter(Judge judge, Words words, Rules rules) {
        this.judge = judge;
        this.words = words;
        reader = new RequestReader(words);
        judgements = new JudgementJson(rules);
    }

    /**
     * Answers every line.
     *
     * @return how many lines could not be scored
     */
    public long run(InputStream in, OutputStream out) throws IOException {
        var lines = new Lines(in, LONGEST_LINE);
        var answers = new BufferedOutputStream(out, 1 << 16);
        long bad = 0;
        for (List<Line> some = some(lines); !some.isEmpty(); some = some(lines)) {
            for (Answer answer : answers(some)) {
                answers.write(answer.bytes());
                bad += answer.isGood() ? 0 : 1;
            }
            answers.flush();
        }
        return bad;
    }

    /** Those that are there, and at least one where one is to come. */
    private static List<Line> some(Lines lines) throws IOException {
        var some = new ArrayList<Line>();
        Optional<Line> first = lines.next();
        first.ifPresent(some::add);
        while (some.size() < MOST_TOGETHER && lines.hasLine()) {
            lines.next().ifPresent(some::add);
        }
        return some;
    }

    private Answer[] answers(List<Line> lines) {
        var answers = new Answer[lines.size()];
        if (answers.length == 1) {
            answers[0] = answer(lines.get(0));
            return answers;
        }
        // Each processor takes the next line that none has taken: of shares that were cut before, one would be waited for.
        var next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(processor -> {
            for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
                answers[i] = answer(lines.get(i));
            }
        });
        return answers;
    }

    private Answer answer(Line line) {
        Read read = reader.read(line);
        if (read instanceof Read.Good good) {
            return score(good.request()).<Answer>map(c -> new Answer(bytes(json -> score(json, good.request(), c)), true))
                    .orElseGet(() -> bad(good.request().id(), words.text("score.fault")));
        }
        return bad(((Read.Bad) read).id(), ((Read.Bad) read).why());
    }

    /** Empty when the judge fails, which is a bug of its own, and no reason to leave all other lines unanswered. */
    private Optional<Scorecard> score(Request request) {
        try {
            return Optional.of(judge.judge(request.situation(), request.reply()).scorecard());
        } catch (RuntimeException | StackOverflowError bug) {
            return Optional.empty();
        }
    }

    private static Answer bad(Id id, String why) {
        return new Answer(bytes(json -> {
            id.write(json);
            json.writeStringField("error", why);
        }), false);
    }

    private static byte[] bytes(Fields fields) {
        var bytes = new ByteArrayOutputStream(1 << 13);
        try (JsonGenerator json = Json.compact(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void score(JsonGenerator json, Request request, Scorecard card) throws IOException {
        request.id().write(json);
        JudgementJson.scores(json, card.scores());
        json.writeNumberField("overall", card.overall());
        judgements.signals(json, card.evidence(), request.reply());
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** @param bytes a line with its end */
    private record Answer(byte[] bytes, boolean isGood) {}
}
