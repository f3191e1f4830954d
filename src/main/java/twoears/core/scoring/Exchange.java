package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was said before a reply, by whom. A text written as a transcript, with "Customer:" and "Agent:" before its lines, is
 * taken apart: what the agent said before is no word of the customer's. Any other text is the customer's.
 *
 * @param customer oldest first; what the customer says in one transcript is one text
 * @param agent oldest first
 */
public record Exchange(List<String> customer, List<String> agent) {
    private static final int LONGEST_LABEL = 20;
    private static final Set<String> CUSTOMERS = Set.of("customer", "kunde", "kunden", "kund", "asiakas");
    private static final Set<String> AGENTS = Set.of("agent", "agenten", "agentti", "medarbeider", "medarbetare", "kundebehandler", "rådgiver",
            "handläggare", "asiakaspalvelija", "asiakaspalvelu");

    private enum Speaker {
        CUSTOMER,
        AGENT,
        NOBODY_NEW
    }

    public Exchange {
        customer = List.copyOf(customer);
        agent = List.copyOf(agent);
    }

    public static Exchange of(List<String> texts) {
        List<String> customer = new ArrayList<>();
        List<String> agent = new ArrayList<>();
        for (String text : texts) {
            if (speaker(text) == Speaker.NOBODY_NEW) {
                customer.add(text);
            } else {
                takeApart(text, customer, agent);
            }
        }
        return new Exchange(customer, agent);
    }

    /** A line without a label goes on with what the one before began. */
    private static void takeApart(String text, List<String> customer, List<String> agent) {
        StringBuilder said = new StringBuilder();
        Speaker speaks = Speaker.CUSTOMER;
        for (String line : text.split("\n", -1)) {
            Speaker speaker = speaker(line);
            speaks = speaker == Speaker.NOBODY_NEW ? speaks : speaker;
            String words = speaker == Speaker.NOBODY_NEW ? line : line.substring(line.indexOf(':') + 1);
            if (speaks == Speaker.CUSTOMER) {
                said.append(said.isEmpty() ? "" : "\n").append(words.strip());
            } else if (speaker == Speaker.NOBODY_NEW && !agent.isEmpty()) {
                agent.set(agent.size() - 1, agent.get(agent.size() - 1) + "\n" + words.strip());
            } else {
                agent.add(words.strip());
            }
        }
        if (!said.toString().isBlank()) {
            customer.add(said.toString());
        }
    }

    private static Speaker speaker(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL) {
            return Speaker.NOBODY_NEW;
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return CUSTOMERS.contains(label) ? Speaker.CUSTOMER : AGENTS.contains(label) ? Speaker.AGENT : Speaker.NOBODY_NEW;
    }
}
