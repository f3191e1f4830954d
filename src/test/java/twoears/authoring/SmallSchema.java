package twoears.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** As much of JSON Schema as the project's own schema uses. */
record SmallSchema(JsonNode root) {
    List<String> faults(JsonNode value, JsonNode schema) {
        var faults = new ArrayList<String>();
        check(value, schema, "", faults);
        return faults;
    }

    private void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(value, root.at(schema.path("$ref").asText().substring(1)), at, faults);
        }
        if (schema.has("type") && !isOneOf(value, schema.path("type"))) {
            faults.add(at + ": not " + schema.path("type"));
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            faults.add(at + ": " + value + " is none of " + schema.path("enum"));
        }
        if (schema.has("pattern") && value.isTextual() && !Pattern.compile(schema.path("pattern").asText()).matcher(value.asText()).find()) {
            faults.add(at + ": " + value + " does not fit");
        }
        if (schema.has("oneOf") && fitting(value, schema.path("oneOf")) != 1) {
            faults.add(at + ": fits " + fitting(value, schema.path("oneOf")) + " instead of one");
        }
        limits(value, schema, at, faults);
        if (value.isObject()) {
            object(value, schema, at, faults);
        }
        for (int i = 0; value.isArray() && schema.has("items") && i < value.size(); i++) {
            check(value.get(i), schema.path("items"), at + "/" + i, faults);
        }
    }

    private long fitting(JsonNode value, JsonNode schemas) {
        long fitting = 0;
        for (JsonNode schema : schemas) {
            fitting += faults(value, schema).isEmpty() ? 1 : 0;
        }
        return fitting;
    }

    private static void limits(JsonNode value, JsonNode schema, String at, List<String> faults) {
        boolean isBeyond = value.isInt() && (value.asInt() < schema.path("minimum").asInt(Integer.MIN_VALUE)
                || value.asInt() > schema.path("maximum").asInt(Integer.MAX_VALUE));
        boolean isTooFew = value.isArray() && value.size() < schema.path("minItems").asInt(0)
                || value.isObject() && value.size() < schema.path("minProperties").asInt(0)
                || value.isTextual() && value.asText().length() < schema.path("minLength").asInt(0);
        boolean isTooMany = value.isObject() && value.size() > schema.path("maxProperties").asInt(Integer.MAX_VALUE);
        if (isBeyond || isTooFew || isTooMany) {
            faults.add(at + ": beyond its limits");
        }
    }

    private void object(JsonNode value, JsonNode schema, String at, List<String> faults) {
        schema.path("required").forEach(k -> {
            if (!value.has(k.asText())) {
                faults.add(at + ": lacks " + k.asText());
            }
        });
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode others = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(field.getValue(), known, at + "/" + field.getKey(), faults);
            } else if (others.isObject()) {
                check(field.getValue(), others, at + "/" + field.getKey(), faults);
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(at + ": unknown " + field.getKey());
            }
            if (schema.has("propertyNames") && !contains(schema.path("propertyNames").path("enum"), field.getKey())) {
                faults.add(at + ": unknown name " + field.getKey());
            }
        }
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode item : list) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(JsonNode value, JsonNode types) {
        if (types.isTextual()) {
            return is(value, types.asText());
        }
        for (JsonNode type : types) {
            if (is(value, type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }
}
