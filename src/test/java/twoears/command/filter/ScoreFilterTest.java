package twoears.command.filter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;
import twoears.plain.Rules;

class ScoreFilterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Locale locale = Locale.getDefault();
    private final List<Situation> judged = new ArrayList<>();

    @AfterEach
    void giveTheLocaleBack() {
        Locale.setDefault(locale);
    }

    @Test
    void anAnswerHasItsKeysInOrder() {
        assertThat(answers("{\"id\":\"a\",\"reply\":\"good +wave\"}")).isEqualTo("""
                {"id":"a","empathy":90,"clarity":90,"honesty":90,"handling":90,"overall":90,"signals":[\
                {"signal":"wave","dimension":"empathy","points":10,"start":5,"end":10,"quote":"+wave","why":""}]}
                """);
    }

    @Test
    void placesCountUtf16CodeUnitsOfTheReplyAsGiven() throws IOException {
        JsonNode signal = MAPPER.readTree(answers("{\"reply\":\"\\ud83d\\ude00 å\\n +wave\"}")).at("/signals/0");
        assertThat(signal.get("start").asInt()).isEqualTo(6);
        assertThat(signal.get("quote").asText()).isEqualTo("+wave");
    }

    @Test
    void everythingGivenReachesTheJudge() {
        answers("""
                {"id":7,"language":"nb","channel":"email","context":["Hei","Hvor er pakken?"],"reply":"good","facts":["Den kommer mandag."],"more":{"x":[1]}}""");
        assertThat(judged).singleElement().satisfies(s -> {
            assertThat(s.language()).isEqualTo(Language.NB);
            assertThat(s.channel()).isEqualTo(Channel.EMAIL);
            assertThat(s.customerLines()).containsExactly("Hei", "Hvor er pakken?");
            assertThat(s.facts()).singleElement().satisfies(f -> assertThat(f.text()).isEqualTo("Den kommer mandag."));
            assertThat(s.lookedUp()).containsExactly("fact-1");
            assertThat(s.scenario()).isEmpty();
        });
    }

    @Test
    void onlyTheReplyIsNeeded() {
        answers("{\"reply\":\"good\"}");
        assertThat(judged).singleElement().satisfies(s -> {
            assertThat(s.language()).isEqualTo(Language.EN);
            assertThat(s.channel()).isEqualTo(Channel.CHAT);
            assertThat(s.customerLines()).isEmpty();
        });
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a"}                                     | "a"  | "reply" is missing.
            {"id":"a","reply":"  "}                        | "a"  | "reply" is empty.
            {"id":"a","reply":5}                           | "a"  | "reply" must be a text.
            {"id":"a","reply":null}                        | "a"  | "reply" must be a text.
            {"reply":{"x":1},"id":"a"}                     | "a"  | "reply" must be a text.
            {"id":12.50,"reply":[]}                        | 12.50 | "reply" must be a text.
            {"id":"a","reply":"x","language":"xx"}         | "a"  | There is no language "xx" here; there are en, nb, sv and fi.
            {"id":"a","reply":"x","channel":"fax"}         | "a"  | There is no channel "fax"; there are chat, email and phone.
            {"id":"a","reply":"x","context":[1]}           | "a"  | "context" must be a text or a list of texts.
            {"id":"a","reply":"x","facts":{"a":"b"}}       | "a"  | "facts" must be a text or a list of texts.
            {"id":{"a":1},"reply":"x"}                     | null | "id" must be a text or a number.
            {"id":"a","reply":"x"} {"id":"b"}              | "a"  | There is something behind the object; write one object a line.
            {"id":"a","reply":"x"                          | "a"  | This line is not valid JSON, from about character 22 on.
            {"id":"a","id":"b","reply":"x"}                | "a"  | This line is not valid JSON, from about character 15 on.
            not json                                       | null | This line is not valid JSON, from about character 1 on.
            ["reply"]                                      | null | A request is a JSON object.
            ``                                             | null | A request is a JSON object.
            """)
    void aBadLineIsAnsweredByItsIdAndAnErrorAndTheRestGoesOn(String line, String id, String error) throws IOException {
        String[] lines = answers(line + "\n{\"id\":\"next\",\"reply\":\"good\"}\n").split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("{\"id\":" + id + ",\"error\":");
        assertThat(MAPPER.readTree(lines[0]).get("error").asText()).isEqualTo(error);
        assertThat(lines[1]).startsWith("{\"id\":\"next\",\"empathy\":90");
    }

    @Test
    void bytesThatAreNotUtf8AreAnErrorOfTheirLine() {
        byte[] bad = {'{', '"', 'r', 'e', 'p', 'l', 'y', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}', '\n'};
        assertThat(answers(new String(bad, ISO_8859_1).replace("{", "{\"id\":4,")
                .getBytes(ISO_8859_1))).isEqualTo("{\"id\":4,\"error\":\"This line is not valid UTF-8.\"}\n");
        assertThat(answers(bad)).isEqualTo("{\"id\":null,\"error\":\"This line is not valid UTF-8.\"}\n");
    }

    @Test
    void aReplyMayHaveAHundredThousandCharactersHoweverTheyAreWritten() {
        String longest = "\\u00e5".repeat(100_000);
        assertThat(answers("{\"reply\":\"" + longest + "\"}")).startsWith("{\"id\":null,\"empathy\":55");
        assertThat(answers("{\"id\":3,\"reply\":\"" + "x".repeat(100_001) + "\"}"))
                .isEqualTo("{\"id\":3,\"error\":\"\\\"reply\\\" is longer than 100,000 characters.\"}\n");
    }

    @Test
    void aLineWithoutEndIsNotHeldInMemory() {
        assertThat(answers("x".repeat(10_000_000) + "\n{\"id\":1,\"reply\":\"good\"}\n").lines())
                .containsExactly("{\"id\":null,\"error\":\"This line is too long to be a request.\"}",
                        "{\"id\":1,\"empathy\":90,\"clarity\":90,\"honesty\":90,\"handling\":90,\"overall\":90,\"signals\":[]}");
    }

    @Test
    void deepNestingIsAnErrorOfItsLine() {
        assertThat(answers("{\"id\":1,\"x\":" + "[".repeat(100_000))).startsWith("{\"id\":1,\"error\":");
    }

    @Test
    void manyLinesAreAnsweredInOrder() {
        String requests = IntStream.range(0, 5_000).mapToObj(i -> "{\"id\":" + i + ",\"reply\":\"good\"}").collect(Collectors.joining("\n"));
        List<String> ids = answers(requests).lines().map(l -> l.substring(6, l.indexOf(','))).toList();
        assertThat(ids).isEqualTo(IntStream.range(0, 5_000).mapToObj(String::valueOf).toList());
    }

    @Test
    void eachLineIsAnsweredBeforeTheNextIsWaitedFor() throws IOException {
        var out = new Flushed();
        var in = new InputStream() {
            private int line;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                assertThat(out.flushed.toString(UTF_8).lines()).hasSize(line);
                if (line == 3) {
                    return -1;
                }
                byte[] request = ("{\"id\":" + line++ + ",\"reply\":\"good\"}\n").getBytes(UTF_8);
                System.arraycopy(request, 0, into, offset, request.length);
                return request.length;
            }
        };
        assertThat(filter(new ScriptedJudge()).run(in, out)).isZero();
    }

    @Test
    void whatSteersATerminalIsWrittenAsAnEscape() {
        String answer = answers("{\"id\":\"\\u001b[2J\",\"reply\":\"+a\u009b\u007f\u202e\"}");
        assertThat(answer).contains("\"id\":\"\\u001B[2J\"", "\"quote\":\"+a\\u009b\\u007F\\u202e\"").isEqualTo(answer.replaceAll("[\\p{Cntrl}&&[^\n]]", ""));
    }

    @Test
    void aJudgeThatFailsCostsOneLine() {
        var failing = new ScriptedJudge() {
            @Override
            public Judgement judge(Situation situation, String reply) {
                if (reply.equals("boom")) {
                    throw new IllegalStateException("boom");
                }
                return super.judge(situation, reply);
            }
        };
        assertThat(answers(failing, "{\"id\":1,\"reply\":\"boom\"}\n{\"id\":2,\"reply\":\"good\"}\n".getBytes(UTF_8)).lines())
                .satisfiesExactly(l -> assertThat(l).startsWith("{\"id\":1,\"error\":"), l -> assertThat(l).startsWith("{\"id\":2,\"empathy\":90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi", "hi-IN-u-nu-deva"})
    void theMachinesLanguageChangesNothing(String language) {
        String requests = """
                {"id":1,"language":"FI","channel":"EMAIL","reply":"good +I"}
                {"id":2,"language":"NB","channel":"fax","reply":"x"}
                {"id":3,"language":"en-GB","channel":"Chat","reply":"x
                """;
        String before = answers(requests);
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(answers(requests)).isEqualTo(before);
    }

    private String answers(String requests) {
        return answers(requests.getBytes(UTF_8));
    }

    private String answers(byte[] requests) {
        return answers(new ScriptedJudge() {
            @Override
            public Judgement judge(Situation situation, String reply) {
                synchronized (judged) {
                    judged.add(situation);
                }
                return super.judge(situation, reply);
            }
        }, requests);
    }

    private static String answers(Judge judge, byte[] requests) {
        var out = new ByteArrayOutputStream();
        try {
            filter(judge).run(new ByteArrayInputStream(requests), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    private static ScoreFilter filter(Judge judge) {
        return new ScoreFilter(judge, Words.of("command", Language.EN), new Rules(Language.EN));
    }

    /** What has been flushed of what was written. */
    private static final class Flushed extends OutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final ByteArrayOutputStream flushed = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            written.write(b);
        }

        @Override
        public void flush() {
            flushed.writeBytes(written.toByteArray());
            written.reset();
        }
    }
}
