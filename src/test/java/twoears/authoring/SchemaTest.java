package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.CupBinding;
import twoears.authoring.format.Colleague;
import twoears.authoring.format.Playtest;
import twoears.authoring.format.Shape;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Persona;

/** The schema for editors says what the reader of the files holds to. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHIPPED = Path.of("scenarios");
    private static final JsonNode SCHEMA = read("scenario.schema.json");
    private static final JsonNode TEST_SCHEMA = read("test.schema.json");
    private static final JsonNode CUP_SCHEMA = read("cup.schema.json");

    /** Where YAML itself is read in another way by editors, or not at all. */
    private static final List<Code> OTHER_YAML = List.of(Code.YAML_SYNTAX, Code.TAG, Code.ALIAS, Code.DUPLICATE_KEY, Code.BAD_KEY,
            Code.EMPTY_FILE, Code.SEVERAL_DOCUMENTS, Code.READ_OTHERWISE);

    @TempDir
    Path folder;

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(SHIPPED.resolve(name).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode of(Shape shape) {
        JsonNode schema = shape.compareTo(Shape.TEST_FILE) < 0 ? SCHEMA : shape.compareTo(Shape.CUP) < 0 ? TEST_SCHEMA : CUP_SCHEMA;
        boolean isWhole = shape == Shape.SCENARIO || shape == Shape.TEST_FILE || shape == Shape.CUP;
        JsonNode found = isWhole ? schema : schema.path("definitions").path(shape == Shape.WORDINGS ? "wordings-in-order" : shape.id());
        return shape == Shape.CHOICE || shape == Shape.WORDING ? found.path("oneOf").path(1) : found;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    private static List<String> words(Object[] values) {
        return Arrays.stream(values).map(v -> v.toString().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfAShapeIsInTheSchemaAndNoOther(Shape shape) {
        var keys = new ArrayList<String>();
        of(shape).path("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactlyElementsOf(shape.keys());
        assertThat(texts(of(shape).path("required"))).containsExactlyElementsOf(shape.required());
        assertThat(of(shape).path("additionalProperties").isBoolean()).isTrue();
        assertThat(of(shape).path("additionalProperties").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsExplained(Shape shape) {
        assertThat(of(shape).path("properties")).allSatisfy(p -> assertThat(p.path("description").asText()).endsWith(".").hasSizeGreaterThan(10));
    }

    @Test
    void theWordsToChooseFromAreTheSame() {
        JsonNode top = SCHEMA.path("properties");
        JsonNode definitions = SCHEMA.path("definitions");
        assertThat(texts(top.path("channel").path("enum"))).isEqualTo(words(Channel.values()));
        assertThat(texts(top.path("language").path("enum"))).isEqualTo(words(Language.values()));
        assertThat(texts(definitions.path("lines").path("propertyNames").path("enum"))).isEqualTo(words(Language.values()));
        assertThat(texts(definitions.path("ending").path("properties").path("outcome").path("enum"))).isEqualTo(words(Outcome.values()));
        assertThat(texts(definitions.path("pace").path("enum"))).isEqualTo(words(Persona.Pace.values()));
        assertThat(texts(definitions.path("fact").path("properties").path("ask").path("enum"))).isEqualTo(words(Colleague.values()));
        for (String owner : List.of("persona", "customer")) {
            assertThat(texts(definitions.path(owner).path("properties").path("knows").path("enum"))).isEqualTo(words(Persona.Knows.values()));
        }
        assertThat(texts(definitions.path("need").path("enum"))).isEqualTo(words(Persona.Need.values()));
    }

    @Test
    void thePersonasSchemaIsThatPartOfTheScenarios() throws IOException {
        String target = JSON.readTree(SHIPPED.resolve("persona.schema.json").toFile()).path("$ref").asText();
        assertThat(target).startsWith("scenario.schema.json#");
        assertThat(SCHEMA.at(target.substring(target.indexOf('#') + 1)).path("properties").has("eased-by")).isTrue();
    }

    @Test
    void theSameConceptsAreKnown() {
        String pattern = SCHEMA.path("definitions").path("concept").path("pattern").asText();
        Stream.of("D", "R", "A", "M", "P", "X").flatMap(l -> Stream.iterate(0, n -> n + 1).limit(20).map(n -> l + n))
                .forEach(id -> assertThat(id.matches(pattern)).as(id).isEqualTo(Concept.isConcept(id)));
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anEditorFindsNothingInWhatIsShipped(Path file) throws IOException {
        boolean isPersona = file.startsWith(SHIPPED.resolve("personas"));
        JsonNode schemas = file.toString().endsWith(".test.yaml") ? TEST_SCHEMA : SCHEMA;
        JsonNode schema = isPersona ? schemas.path("definitions").path("persona") : schemas;
        assertThat(new SmallSchema(schemas).faults(asEditorsRead(Files.readString(file)), schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFileTellsEditorsItsSchema(Path file) throws IOException {
        String name = file.startsWith(SHIPPED.resolve("personas")) ? "persona" : file.toString().endsWith(".test.yaml") ? "test" : "scenario";
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("# yaml-language-server: $schema=../" + name + ".schema.json");
    }

    @Test
    void theWordsToChooseFromInATestAreTheSame() {
        JsonNode definitions = TEST_SCHEMA.path("definitions");
        assertThat(texts(definitions.path("colleague").path("enum"))).isEqualTo(words(Colleague.values()));
        assertThat(texts(definitions.path("outcome").path("enum"))).isEqualTo(words(Outcome.values()));
        assertThat(texts(definitions.path("test").path("properties").path("kind").path("enum"))).isEqualTo(words(Playtest.Kind.values()));
    }

    @Test
    void theWordsToChooseFromInACupAreTheSame() {
        JsonNode top = CUP_SCHEMA.path("properties");
        assertThat(texts(top.path("counts").path("enum"))).isEqualTo(words(Cup.Counts.values()));
        assertThat(texts(top.path("play").path("enum"))).isEqualTo(words(CupBinding.Play.values()));
        assertThat(texts(CUP_SCHEMA.path("definitions").path("tie").path("enum"))).isEqualTo(words(Cup.Tie.values()));
        for (Language language : Language.values()) {
            assertThat((language.code() + "/late-parcel")).matches(CUP_SCHEMA.path("definitions").path("case-name").path("pattern").asText());
        }
    }

    /** Whatever the schema refuses, the reader refuses too; the reader finds more, since it knows what names stand for. */
    @ParameterizedTest
    @MethodSource
    void whatAnEditorMarksIsRefused(FindingsTest.Case c) throws IOException {
        JsonNode schema = isCup(c) ? CUP_SCHEMA : c.name().endsWith(".test.yaml") ? TEST_SCHEMA : SCHEMA;
        boolean isMarked = !new SmallSchema(schema).faults(asEditorsRead(c.yaml()), schema).isEmpty();
        assertThat(isMarked && errors(c).isEmpty()).as("marked by the schema, taken by the reader").isFalse();
        boolean isShape = c.found().contains("[unknown-key]") || c.found().contains("[missing-key]") || c.found().contains("[wrong-shape]");
        assertThat(isShape && !isMarked).as("a wrong shape that the schema misses").isFalse();
    }

    static Stream<FindingsTest.Case> whatAnEditorMarksIsRefused() throws IOException {
        return FindingsTest.cases().stream().filter(c -> c.name().startsWith("en/") || isCup(c))
                .filter(c -> OTHER_YAML.stream().noneMatch(code -> c.found().contains("[" + code.id() + "]")));
    }

    private static boolean isCup(FindingsTest.Case c) {
        return c.name().startsWith("cups/");
    }

    private List<Diagnostic> errors(FindingsTest.Case c) throws IOException {
        Path place = isCup(c) ? Files.createDirectories(folder.resolve("cups")) : folder;
        Path file = Files.writeString(place.resolve(c.name().endsWith(".test.yaml") ? "x.test.yaml" : "x.yaml"), c.yaml());
        if (!c.beside().isEmpty()) {
            Files.writeString(folder.resolve("x.yaml"), c.beside());
        }
        return new Checker(Optional.of(SHIPPED), Language.EN, Set::of).check(List.of(file)).stream().filter(Diagnostic::isError).toList();
    }

    private static JsonNode asEditorsRead(String yaml) {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }
}
