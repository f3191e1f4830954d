package twoears.authoring.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import twoears.authoring.yaml.Written;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;

/**
 * A scenario's first draft: three lines of a customer, with a fact and example replies, in the scenario's own language. It
 * can be played at once, and is meant to be changed line by line.
 *
 * @param customer the customer's whole name
 * @param persona id of a persona
 * @param opening what the customer says first
 */
public record Draft(String title, Language language, Channel channel, String customer, String persona, String opening) {
    /** The title as a file's name: small letters, digits and hyphens. */
    public String id() {
        return NewFile.id(title, "scenario");
    }

    /**
     * Writes the draft to a new file; a file that is there stays as it is, and the new one gets a number.
     *
     * @param schema the schema's file, which editors are pointed to
     * @return the file
     * @throws IOException when it can't be written
     */
    public Path writeTo(Path folder, Path schema) throws IOException {
        return NewFile.write(folder, id(), text(NewFile.pointer(folder, schema)));
    }

    /** @param schema where an editor finds the schema, as a path */
    String text(String schema) {
        Words words = Words.of("draft", language);
        String name = StringUtils.substringBefore(customer + " ", " ");
        String promise = words.text(channel == Channel.PHONE ? "promise.phone" : "promise.written");
        return """
                # yaml-language-server: $schema=%s
                # %s

                title: %s
                # %s
                summary: %s
                language: %s
                channel: %s
                difficulty: 2
                # %s
                trains: [P2, P4, P8]

                customer:
                  name: %s
                  persona: %s

                # %s
                facts:
                  answer-time:
                    text: %s
                    about: [%s]
                    value: %s

                steps:
                %s%s%s""".formatted(schema, words.text("comment.head"), Written.text(title), words.text("comment.summary"),
                Written.text(words.text("summary")), language.code(), channel.name().toLowerCase(Locale.ROOT), words.text("comment.trains"),
                Written.text(customer), persona, words.text("comment.facts"), Written.text(words.text("fact.text")), words.text("fact.about"),
                Written.text(words.text("fact.value")),
                step("opening", opening, words.text("opening.strong", name, promise), words.text("opening.weak")),
                step("when", words.text("when.says"), words.text("when.strong", name, promise), words.text("when.weak")),
                step("thanks", words.text("thanks.says"), words.text("thanks.strong", name, promise), words.text("thanks.weak")));
    }

    private static String step(String id, String says, String strong, String weak) {
        return """
                  - id: %s
                    says: %s
                    examples:
                      strong: %s
                      weak: %s
                """.formatted(id, Written.text(says), Written.text(strong), Written.text(weak));
    }
}
