package twoears.core.scenario;

import java.util.List;

/**
 * Something true in this scenario: what a trainee can look up, and what claims are held against.
 *
 * @param about words that find it
 * @param value the quantity or word that a claim must agree with, such as "3 banking days"; empty where there is none
 * @param ask the type of colleague who knows it, when it stands in no handbook; empty otherwise
 */
public record Fact(String id, String text, List<String> about, String value, String ask) {
    public Fact {
        about = List.copyOf(about);
    }
}
