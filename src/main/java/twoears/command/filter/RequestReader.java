package twoears.command.filter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.command.filter.Request.Read;
import twoears.core.language.Words;
import twoears.plain.Lines.Line;

/**
 * Reads requests. Language defaults to English, channel to chat, context and facts to none, what was done to unknown; a field that is not known is
 * passed over, so that a line may carry more than is asked for. Safe for use by several threads.
 */
public final class RequestReader {
    private static final int DEEPEST = 50;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final Words words;

    /** @param words the command line's, for what is wrong with a line */
    public RequestReader(Words words) {
        this.words = words;
    }

    Read read(Line line) {
        if (line.isTooLong()) {
            return new Read.Bad(Id.NONE, words.text("score.line-too-long"));
        }
        // Decoded here, not by the parser, which lets through surrogates that were encoded one by one.
        Optional<String> text = line.text();
        return text.map(this::parse).orElseGet(() -> new Read.Bad(idIn(line), words.text("score.not-utf8")));
    }

    /** The id in a line that is not whole UTF-8, where what is wrong lies elsewhere. */
    private Id idIn(Line line) {
        Read read = parse(new String(line.bytes(), StandardCharsets.UTF_8));
        Id id = read instanceof Read.Good good ? good.request().id() : ((Read.Bad) read).id();
        return id.text().indexOf('\ufffd') < 0 ? id : Id.NONE;
    }

    /** @param text one object */
    public Read parse(String text) {
        var draft = new Draft(words);
        try (JsonParser json = factory.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new Read.Bad(Id.NONE, words.text("score.no-object"));
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                field(json, draft);
            }
            if (json.nextToken() != null) {
                draft.fault("score.more", "");
            }
            return draft.finish();
        } catch (JsonProcessingException e) {
            return new Read.Bad(draft.id(), notJson(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parser that gives up on depth or length does not say where. */
    private String notJson(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? words.text("score.too-deep") : words.text("score.not-json", String.valueOf(place.getColumnNr()));
    }

    private static void field(JsonParser json, Draft draft) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
            case "id" -> id(json, value, draft);
            case "language" -> text(json, value).ifPresentOrElse(draft::language, () -> draft.fault("score.no-text", name));
            case "channel" -> text(json, value).ifPresentOrElse(draft::channel, () -> draft.fault("score.no-text", name));
            case "reply" -> text(json, value).ifPresentOrElse(draft::reply, () -> draft.fault("score.no-text", name));
            case "context" -> texts(json, value).ifPresentOrElse(draft::context, () -> draft.fault("score.no-texts", name));
            case "facts" -> texts(json, value).ifPresentOrElse(draft::facts, () -> draft.fault("score.no-texts", name));
            case "done" -> texts(json, value).ifPresentOrElse(draft::done, () -> draft.fault("score.no-texts", name));
            default -> json.skipChildren();
        }
    }

    private static void id(JsonParser json, JsonToken value, Draft draft) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            draft.id(new Id(Id.Kind.TEXT, json.getText()));
        } else if (value.isNumeric()) {
            draft.id(new Id(Id.Kind.NUMBER, json.getText()));
        } else if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            draft.fault("score.bad-id", "");
        }
    }

    private static Optional<String> text(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return Optional.of(json.getText());
        }
        json.skipChildren();
        return Optional.empty();
    }

    /** One text or a list of them; null is none. */
    private static Optional<List<String>> texts(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return Optional.of(List.of());
        } else if (value != JsonToken.START_ARRAY) {
            return text(json, value).map(List::of);
        }
        var texts = new ArrayList<String>();
        boolean isGood = true;
        for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
            Optional<String> text = text(json, item);
            isGood &= text.isPresent();
            text.ifPresent(texts::add);
        }
        return isGood ? Optional.of(texts) : Optional.empty();
    }
}
