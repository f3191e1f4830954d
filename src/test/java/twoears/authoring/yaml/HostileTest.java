package twoears.authoring.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Problems;
import twoears.core.language.Language;

/** Files that were made to do harm: each is refused for what it is, or read for what it says. */
class HostileTest {
    @TempDir
    Path folder;

    record Refused(Code code, String yaml) {
        @Override
        public String toString() {
            return code.id() + " " + yaml.substring(0, Math.min(20, yaml.length())).codePoints().map(c -> c < ' ' || c > '~' ? '.' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        }
    }

    static Stream<Refused> refused() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";
        String manyAliases = "s: &s text\nl:\n" + "  - *s\n".repeat(200);
        return Stream.of(
                new Refused(Code.ALIAS, bomb), new Refused(Code.ALIAS, manyAliases), new Refused(Code.ALIAS, "&a [*a]\n"),
                new Refused(Code.ALIAS, "&a\nk: *a\n"), new Refused(Code.ALIAS, "k: *nowhere\n"), new Refused(Code.ALIAS, "&a {*a : x}\n"),
                new Refused(Code.TOO_DEEP, "[".repeat(100) + "]".repeat(100)), new Refused(Code.TOO_DEEP, "[".repeat(100_000)),
                new Refused(Code.TOO_DEEP, "- ".repeat(5_000) + "x\n"), new Refused(Code.TOO_DEEP, "? ".repeat(5_000) + "x\n"),
                new Refused(Code.TOO_DEEP, "{a: ".repeat(10_000) + "1" + "}".repeat(10_000)),
                new Refused(Code.TOO_LONG, "k: " + "a".repeat(200_000)), new Refused(Code.TOO_MUCH, "[" + "a,".repeat(300_000) + "]"),
                new Refused(Code.SEVERAL_DOCUMENTS, "---\nk: v\n".repeat(1_000)),
                new Refused(Code.TAG, "k: !!java.io.File [x]\n"), new Refused(Code.TAG, "!!java.net.URLClassLoader [[]]\n"),
                new Refused(Code.TAG, "k: !!binary '***'\n"), new Refused(Code.TAG, "k: !!int notanumber\n"), new Refused(Code.TAG, "k: !include x\n"),
                new Refused(Code.YAML_SYNTAX, "k: \"\\UFFFFFFFF\"\n"), new Refused(Code.YAML_SYNTAX, "k: \"\\U"), new Refused(Code.TAG, "!%2"),
                new Refused(Code.TAG, "!%20 x\n"), new Refused(Code.YAML_SYNTAX, "k: [1, 2\n"), new Refused(Code.YAML_SYNTAX, "k: |99\n  x\n"),
                new Refused(Code.YAML_SYNTAX, "%YAML 9.9\n---\nk: v\n"), new Refused(Code.YAML_SYNTAX, "a".repeat(2_000) + ": v\n"),
                new Refused(Code.DUPLICATE_KEY, "a: 1\na: 2\n"), new Refused(Code.DUPLICATE_KEY, "caf\u00e9: 1\ncafe\u0301: 2\n"),
                new Refused(Code.DUPLICATE_KEY, "k: {a: 1, \"\\u0061\": 2}\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: a\0b\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \u001b[2J\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "# \u001b]52;c;eA==\u0007\nk: v\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \u009b31m\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: \u202egnp.exe\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: a\u2066b\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: v\n\ufeffj: w\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \"\\e[2J\"\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: \"\\x9b\"\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \"a\\0b\"\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: \"\\ud800\"\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \"\\u202E\"\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: \"a\\rb\"\n"), new Refused(Code.FORBIDDEN_CHARACTER, "\"\\e\": v\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: hi" + Character.toString(0xe0049) + "\n"),
                new Refused(Code.FORBIDDEN_CHARACTER, "k: H" + "\u0301".repeat(20) + "i\n"), new Refused(Code.FORBIDDEN_CHARACTER, "k: \uffff\n"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedForWhatItIs(Refused hostile) {
        var problems = new Problems("x.yaml", hostile.yaml(), Language.EN);
        Document.of(hostile.yaml(), problems);
        assertThat(problems.all()).extracting(Diagnostic::code).contains(hostile.code());
        assertThat(problems.all()).extracting(Diagnostic::place).allSatisfy(p -> assertThat(p.line()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void nothingOfItReachesATerminalRaw(Refused hostile) {
        var problems = new Problems("x\u001b.yaml", hostile.yaml(), Language.EN);
        Document.of(hostile.yaml(), problems);
        assertThat(problems.all()).allSatisfy(d -> assertThat(d.text().codePoints().filter(c -> c != '\n' && isRaw(c)).count()).isZero());
    }

    private static boolean isRaw(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
    }

    @ParameterizedTest
    @MethodSource
    void isReadForWhatItSays(String value, String yaml) {
        var problems = new Problems("x.yaml", yaml, Language.EN);
        Optional<Node> root = Document.of(yaml, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(root.flatMap(r -> ((Node.Mapping) r).get("k"))).map(n -> ((Node.Scalar) n).text()).contains(value);
    }

    static Stream<Arguments> isReadForWhatItSays() {
        return Stream.of(new String[][] {
            {"no", "k: no"}, {"12:30", "k: 12:30"}, {"010", "k: 010"}, {"1.10", "k: 1.10"}, {"._", "k: ._"}, {"2024-02-30", "k: 2024-02-30"},
            {"9".repeat(50_000), "k: " + "9".repeat(50_000)}, {"1e999999999", "k: 1e999999999"}, {"0x" + "F".repeat(5000), "k: 0x" + "F".repeat(5000)},
            {"a\tb", "k: \"a\\tb\""}, {"👩‍💻 ❤️", "k: 👩‍💻 ❤️"}, {"שלום\u200f", "k: שלום\u200f"}, {"Vie\u0302\u0323t", "k: Vie\u0302\u0323t"},
            {"x y z", "k: x\u0085y\u2028z"}, {"${jndi:x} {0} %s", "k: '${jndi:x} {0} %s'"}, {"t", "k: &a t\nl: *a"}, {"", "k: \nj:\n  - "},
            {"v", "%FOO bar\n---\nk: v"}
        }).map(p -> Arguments.of(p[0], p[1]));
    }

    @Test
    void manyKeysWithOneHashAreReadAtOnce() {
        var yaml = new StringBuilder();
        for (int i = 0; i < 1 << 12; i++) {
            var key = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            yaml.append(key).append(": 1\n");
        }
        var problems = new Problems("x.yaml", yaml.toString(), Language.EN);
        assertThat(Document.of(yaml.toString(), problems)).map(r -> ((Node.Mapping) r).entries()).get().asList().hasSize(1 << 12);
    }

    @Test
    void noBytesBringItDown() {
        long seed = 20_261_124;
        var random = new Random(seed);
        String pieces = "abc:-?[]{},&*!|>'\"%@` \n\t#\\0123~xuU\u0085\u2028\u202e\ufeff\u0301é";
        for (int round = 0; round < 3_000; round++) {
            var yaml = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                yaml.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            var problems = new Problems("x.yaml", yaml.toString(), Language.EN);
            Optional<Node> root = Document.of(yaml.toString(), problems);
            assertThat(root.isPresent() || !problems.isEmpty()).as("seed %d, round %d: %s", seed, round, yaml).isTrue();
        }
    }

    @Test
    void onlyUtf8IsText() throws IOException {
        List<byte[]> others = List.of("k: café\n".getBytes(StandardCharsets.ISO_8859_1), "k: v\n".getBytes(StandardCharsets.UTF_16),
                new byte[] {'k', ':', ' ', (byte) 0xc0, (byte) 0x80}, new byte[] {'k', ':', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {'k', ':', ' ', (byte) 0xc3}, new byte[] {'a', '\n', 'b', (byte) 0xff});
        for (byte[] bytes : others) {
            assertThat(reading(bytes)).isInstanceOfSatisfying(FileReading.Refused.class, r -> assertThat(r.code()).isEqualTo(Code.NOT_UTF8));
        }
    }

    @Test
    void theFirstByteThatIsNoTextIsPointedAt() throws IOException {
        var refused = (FileReading.Refused) reading(new byte[] {'a', '\n', 'b', (byte) 0xff});
        assertThat(refused.place().line()).isEqualTo(2);
        assertThat(refused.place().column()).isEqualTo(2);
    }

    @Test
    void linesEndAlikeAndAMarkInFrontIsNoText() throws IOException {
        assertThat(reading("\ufeffa: 1\r\nb: 2\rc: 3\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileReading.Read("a: 1\nb: 2\nc: 3\n"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        assertThat(reading(new byte[FileReading.LARGEST + 1])).isInstanceOfSatisfying(FileReading.Refused.class,
                r -> assertThat(r.code()).isEqualTo(Code.TOO_LARGE));
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("loop.yaml"), folder.resolve("loop.yaml"));
        Path elsewhere = Files.createSymbolicLink(folder.resolve("secret.yaml"), Files.writeString(folder.resolve("secret.txt"), "k: v"));
        assertThat(code(link)).isEqualTo(Code.NO_SUCH_FILE);
        assertThat(code(elsewhere)).isEqualTo(Code.NOT_A_FILE);
        assertThat(code(folder)).isEqualTo(Code.NOT_A_FILE);
        assertThat(code(folder.resolve("nothing.yaml"))).isEqualTo(Code.NO_SUCH_FILE);
        assertThat(code(Path.of("/dev/zero"))).isEqualTo(Code.NOT_A_FILE);
    }

    private static Code code(Path path) {
        return ((FileReading.Refused) FileReading.of(path)).code();
    }

    private FileReading reading(byte[] bytes) throws IOException {
        return FileReading.of(Files.write(folder.resolve("x.yaml"), bytes));
    }
}
