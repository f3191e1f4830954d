package twoears.core.scenario;

/**
 * Who is asking for help.
 *
 * @param mood at the start
 * @param history what the agent can see of this customer before the first word; empty where there is none
 */
public record Customer(String name, Persona persona, Mood mood, String history) {
    public Customer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a customer has a name");
        }
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
