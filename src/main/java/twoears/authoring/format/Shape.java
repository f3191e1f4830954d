package twoears.authoring.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The keys that may stand in each kind of mapping. A key with an exclamation mark must be there. The JSON Schema for
 * editors says the same and is held against this. Those from {@code TEST_FILE} on are of tests, and those
 * from {@code CUP} on of cups, which have schemas of their own.
 */
public enum Shape {
    SCENARIO("title! summary kind language channel difficulty trains weights customer! transcript contacts facts authority never-promise must-tell"
            + " listen hidden steps! endings", "shifts shift colleagues teams"),
    WEIGHTS("empathy! clarity! honesty! handling!", ""),
    CUSTOMER("name! persona history about temper needs knows mood eased-by upset-by lines", ""),
    PERSONA("name! about temper needs knows mood eased-by upset-by lines", ""),
    TEMPER("falls recovers", ""),
    MOOD("calm trust", ""),
    STOCK_LINES("hangs-up settles thanks delighted silence", ""),
    FACT("text! about value ask", ""),
    HIDDEN("says! when!", ""),
    STEP("id says! once examples choices next", ""),
    LINE("angry uneasy calm", ""),
    WORDINGS("in-turn in-rounds by-chance", ""),
    WORDING("id text!", ""),
    EXAMPLES("strong weak", ""),
    CHOICE("id text!", ""),
    RULE("when go! set", ""),
    CONDITION("reply not-reply heard not-heard calm trust told looked-up revealed visited turns flag", ""),
    ENDING("when says outcome!", ""),

    TEST_FILE("tests!", ""),
    TEST("name! kind seed turns! expect", ""),
    TURN("ask look-up reply choice expect", ""),
    EXPECT("says step calm trust scores signals not-signals heard not-heard told revealed", ""),
    EXPECT_AT_END("ending outcome says turns calm trust scores signals not-signals heard not-heard told revealed visited not-visited", ""),
    SCORES("empathy clarity honesty handling overall", ""),

    CUP("title! cases! window! seed attempts counts play hints freeze teams best handicaps ties", "days shifts"),
    CUP_CASE("scenario! hash", ""),
    WINDOW("from! until! zone!", ""),
    HINTS("price!", ""),
    TEAM("name! members", "");

    private final List<String> keys;
    private final List<String> required;
    private final List<String> notYet;

    Shape(String keys, String notYet) {
        List<String> marked = words(keys);
        this.keys = marked.stream().map(k -> k.replace("!", "")).toList();
        this.required = marked.stream().filter(k -> k.endsWith("!")).map(k -> k.replace("!", "")).toList();
        this.notYet = words(notYet);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    public List<String> keys() {
        return keys;
    }

    public List<String> required() {
        return required;
    }

    /** Keys that are planned for this place: refused by name, so that nobody believes that they do something. */
    public List<String> notYet() {
        return notYet;
    }

    /** As {@code stock-lines}; the key of its name in the words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
