package twoears.authoring.diagnosis;

import java.util.Locale;

/** What can be found in a file. Names are stable: scripts, settings and explanations hold on to them. */
public enum Code {
    NO_SUCH_FILE(Layer.FILE),
    NOT_A_FILE(Layer.FILE),
    NOT_READABLE(Layer.FILE),
    TOO_LARGE(Layer.FILE),
    NOT_UTF8(Layer.FILE),
    BAD_FILE_NAME(Layer.FILE),

    FORBIDDEN_CHARACTER(Layer.YAML),
    YAML_SYNTAX(Layer.YAML),
    EMPTY_FILE(Layer.YAML),
    SEVERAL_DOCUMENTS(Layer.YAML),
    TOO_DEEP(Layer.YAML),
    TOO_MUCH(Layer.YAML),
    TOO_LONG(Layer.YAML),
    ALIAS(Layer.YAML),
    TAG(Layer.YAML),
    DUPLICATE_KEY(Layer.YAML),

    BAD_KEY(Layer.FORMAT),
    UNKNOWN_KEY(Layer.FORMAT),
    MISSING_KEY(Layer.FORMAT),
    WRONG_SHAPE(Layer.FORMAT),
    EMPTY_TEXT(Layer.FORMAT),
    UNKNOWN_VALUE(Layer.FORMAT),
    NOT_A_NUMBER(Layer.FORMAT),
    OUT_OF_RANGE(Layer.FORMAT),
    BAD_BOUND(Layer.FORMAT),
    BAD_ID(Layer.FORMAT),
    DUPLICATE_ID(Layer.FORMAT),
    BAD_WEIGHTS(Layer.FORMAT),
    BAD_PHRASE(Layer.FORMAT),
    NOT_PLAYED_YET(Layer.FORMAT),
    UNKNOWN_STEP(Layer.FORMAT),
    UNKNOWN_FACT(Layer.FORMAT),
    UNKNOWN_HIDDEN(Layer.FORMAT),
    UNKNOWN_PHRASE(Layer.FORMAT),
    UNKNOWN_FLAG(Layer.FORMAT),
    UNKNOWN_SIGNAL(Layer.FORMAT),
    UNKNOWN_CHOICE(Layer.FORMAT),
    UNKNOWN_CONCEPT(Layer.FORMAT),
    UNKNOWN_PERSONA(Layer.FORMAT),
    FAULTY_PERSONA(Layer.FORMAT),
    EXPECTS_NOTHING(Layer.FORMAT),
    NO_SCENARIO(Layer.FORMAT),
    FAULTY_SCENARIO(Layer.FORMAT),
    FAULTY_RUBRIC(Layer.FORMAT),
    UNKNOWN_SCENARIO(Layer.FORMAT),
    NOT_GUIDED(Layer.FORMAT),
    BAD_TIME(Layer.FORMAT),
    UNKNOWN_ZONE(Layer.FORMAT),
    BAD_WINDOW(Layer.FORMAT),
    BAD_LENGTH(Layer.FORMAT),
    BAD_NAME(Layer.FORMAT),
    OTHER_VERSION(Layer.FORMAT, Severity.WARNING),
    NO_VERSION(Layer.FORMAT, Severity.NOTE),

    UNREACHED_STEP(Layer.STORY, Severity.WARNING),
    UNREACHED_ENDING(Layer.STORY, Severity.WARNING),
    UNREACHED_RULE(Layer.STORY, Severity.WARNING),
    NOT_REACHED(Layer.STORY, Severity.NOTE),
    ENDLESS(Layer.STORY, Severity.WARNING),
    UNUSED_FACT(Layer.STORY, Severity.NOTE),
    UNUSED_PHRASE(Layer.STORY, Severity.NOTE),
    UNHEARD_PHRASE(Layer.STORY, Severity.NOTE),
    EXAMPLE_NOT_BETTER(Layer.STORY, Severity.WARNING),
    CHOICES_GIVEN_AWAY(Layer.STORY, Severity.WARNING),
    NOVICE_JARGON(Layer.STORY, Severity.NOTE),
    MISSING_EXAMPLE(Layer.STORY, Severity.NOTE),
    MISSING_TRANSLATION(Layer.STORY, Severity.WARNING),
    OUT_OF_STEP(Layer.STORY, Severity.WARNING),
    TEST_FAILED(Layer.STORY),
    TEST_ORDER(Layer.STORY),
    MORE_PROBLEMS(Layer.FORMAT, Severity.NOTE),
    READ_OTHERWISE(Layer.FORMAT, Severity.NOTE);

    private final Layer layer;
    private final Severity severity;

    Code(Layer layer) {
        this(layer, Severity.ERROR);
    }

    Code(Layer layer, Severity severity) {
        this.layer = layer;
        this.severity = severity;
    }

    public Layer layer() {
        return layer;
    }

    public Severity severity() {
        return severity;
    }

    /** As people see it, such as {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
