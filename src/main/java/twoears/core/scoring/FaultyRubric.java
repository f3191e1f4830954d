package twoears.core.scoring;

/** A team's own rubric that can't be judged by; the message is a sentence for people. Nothing is judged without it silently. */
public final class FaultyRubric extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FaultyRubric(String sentence) {
        super(sentence);
    }
}
