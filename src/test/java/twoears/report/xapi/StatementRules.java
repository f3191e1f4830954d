package twoears.report.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the Experience API 1.0.3 asks of a statement, as far as ours use it; gives what is wrong, one line each. */
final class StatementRules {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "statement", Set.of("id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments"),
            "actor", Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"),
            "account", Set.of("homePage", "name"),
            "verb", Set.of("id", "display"),
            "object", Set.of("objectType", "id", "definition"),
            "definition", Set.of("name", "description", "type", "moreInfo", "extensions"),
            "result", Set.of("score", "success", "completion", "response", "duration", "extensions"),
            "score", Set.of("scaled", "raw", "min", "max"),
            "context", Set.of("registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions"),
            "contextActivities", Set.of("parent", "grouping", "category", "other"));
    private final List<String> wrong = new ArrayList<>();

    static List<String> broken(JsonNode statement) {
        var rules = new StatementRules();
        rules.noNulls("statement", statement);
        rules.statement(statement);
        return rules.wrong;
    }

    private void statement(JsonNode s) {
        known("statement", s);
        need(s.path("actor").isObject() && s.path("verb").isObject() && s.path("object").isObject(), "actor, verb and object are required");
        need(isUuid(s.path("id")), "id is a UUID");
        need(isInstant(s.path("timestamp")), "timestamp is ISO 8601");
        actor(s.path("actor"));
        known("verb", s.path("verb"));
        need(isIri(s.path("verb").path("id")), "verb's id is an IRI");
        languages(s.path("verb").path("display"));
        activity(s.path("object"));
        if (s.has("result")) {
            result(s.path("result"));
        }
        if (s.has("context")) {
            context(s.path("context"));
        }
    }

    private void actor(JsonNode actor) {
        known("actor", actor);
        known("account", actor.path("account"));
        need(actor.path("objectType").asText("Agent").equals("Agent"), "the actor is an agent");
        long identifiers = List.of("mbox", "mbox_sha1sum", "openid", "account").stream().filter(actor::has).count();
        need(identifiers == 1, "an agent has exactly one identifier");
        need(isLocator(actor.path("account").path("homePage")), "homePage is an IRL");
        need(actor.path("account").path("name").isTextual(), "an account has a name");
    }

    private void activity(JsonNode object) {
        known("object", object);
        need(object.path("objectType").asText("Activity").equals("Activity"), "the object is an activity");
        need(isIri(object.path("id")), "an activity's id is an IRI");
        JsonNode definition = object.path("definition");
        known("definition", definition);
        need(!definition.has("type") || isIri(definition.path("type")), "an activity's type is an IRI");
        languages(definition.path("name"));
    }

    private void result(JsonNode result) {
        known("result", result);
        need(!result.has("success") || result.path("success").isBoolean(), "success is true or false");
        need(!result.has("completion") || result.path("completion").isBoolean(), "completion is true or false");
        need(!result.has("duration") || isDuration(result.path("duration")), "duration is ISO 8601");
        extensions(result.path("extensions"));
        JsonNode score = result.path("score");
        known("score", score);
        if (!score.isMissingNode()) {
            double scaled = score.path("scaled").asDouble(-2);
            need(scaled >= -1 && scaled <= 1, "scaled lies within -1 and 1");
            need(score.path("min").asDouble() < score.path("max").asDouble(), "min lies below max");
            need(score.path("raw").asDouble() >= score.path("min").asDouble() && score.path("raw").asDouble() <= score.path("max").asDouble(), "raw lies within min and max");
        }
    }

    private void context(JsonNode context) {
        known("context", context);
        need(!context.has("registration") || isUuid(context.path("registration")), "registration is a UUID");
        need(!context.has("language") || isLanguage(context.path("language").asText()), "language is a tag of RFC 5646");
        need(!context.has("revision") || context.path("revision").isTextual(), "revision is text");
        known("contextActivities", context.path("contextActivities"));
        context.path("contextActivities").forEach(kind -> kind.forEach(this::activity));
        extensions(context.path("extensions"));
    }

    private void languages(JsonNode map) {
        map.fieldNames().forEachRemaining(tag -> need(isLanguage(tag), "a language map has tags of RFC 5646"));
        map.forEach(text -> need(text.isTextual(), "a language map has texts"));
    }

    private void extensions(JsonNode extensions) {
        extensions.fieldNames().forEachRemaining(key -> need(isIri(key), "an extension's key is an IRI: " + key));
    }

    /** Only extensions may hold nothing. */
    private void noNulls(String name, JsonNode node) {
        need(!node.isNull(), name + " is null");
        node.properties().forEach(field -> noNulls(field.getKey(), field.getValue()));
        if (node.isArray()) {
            node.forEach(element -> noNulls(name, element));
        }
    }

    private void known(String what, JsonNode node) {
        node.fieldNames().forEachRemaining(f -> need(KNOWN.get(what).contains(f), what + " has no property " + f));
    }

    private void need(boolean holds, String rule) {
        if (!holds) {
            wrong.add(rule);
        }
    }

    private static boolean isUuid(JsonNode node) {
        try {
            return UUID.fromString(node.asText()).toString().equals(node.asText());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInstant(JsonNode node) {
        try {
            Instant.parse(node.asText());
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static boolean isDuration(JsonNode node) {
        try {
            return !Duration.parse(node.asText()).isNegative();
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static boolean isIri(JsonNode node) {
        return node.isTextual() && isIri(node.asText());
    }

    private static boolean isIri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static boolean isLocator(JsonNode node) {
        return isIri(node) && URI.create(node.asText()).getHost() != null;
    }

    private static boolean isLanguage(String tag) {
        return !tag.isEmpty() && Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag);
    }
}
