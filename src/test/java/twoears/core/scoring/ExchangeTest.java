package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;

/** Who said what before a reply. */
class ExchangeTest {
    private final Scorer scorer = Scorer.load();

    @Test
    void aTranscriptIsTakenApart() {
        Exchange said = Exchange.of(List.of("Customer: The lamp is dark.\nAgent: Change the bulb.\nCustomer: I did.\nIt's still dark."));
        assertThat(said.customer()).containsExactly("The lamp is dark.\nI did.\nIt's still dark.");
        assertThat(said.agent()).containsExactly("Change the bulb.");
    }

    @Test
    void whatAnAgentSaidOverTwoLinesIsOneReply() {
        assertThat(Exchange.of(List.of("AGENT: Hello.\nWhat is it?\nCustomer: The lamp.")).agent()).containsExactly("Hello.\nWhat is it?");
    }

    @Test
    void labelsAreKnownInFourLanguages() {
        for (String text : List.of("Kunde: Hei\nMedarbeider: Hallo", "Kund: Hej\nHandläggare: Hallå", "Asiakas: Moi\nAsiakaspalvelija: Hei")) {
            assertThat(Exchange.of(List.of(text)).customer()).hasSize(1);
            assertThat(Exchange.of(List.of(text)).agent()).hasSize(1);
        }
    }

    @Test
    void anyOtherTextIsTheCustomers() {
        List<String> texts = List.of("Order: two lamps", "My agent: Tom. He never rang.", "Why?");
        assertThat(Exchange.of(texts)).isEqualTo(new Exchange(texts, List.of()));
    }

    @Test
    void theFirstLineWithoutALabelIsTheCustomers() {
        assertThat(Exchange.of(List.of("Customer: It's dark.")).customer()).containsExactly("It's dark.");
    }

    private Judgement judge(Language language, String transcript, String reply) {
        Exchange said = Exchange.of(List.of(transcript));
        return scorer.judge(new Situation(language, Channel.CHAT, java.util.Optional.empty(), said.customer(), said.agent(),
                java.util.Optional.empty(), List.of(), java.util.Set.of(), java.util.Set.of()), reply);
    }

    @Test
    void whatTheAgentAskedForAndTheCustomerDidIsNotAskedForAgain() {
        assertThat(judge(Language.EN, "Customer: The lamp is dark.\nAgent: Please change the bulb and the fuse.\nCustomer: I did that.",
                "Change the bulb and the fuse once more.").reading().has("asks-again")).isTrue();
        assertThat(judge(Language.EN, "Customer: The lamp is dark.\nAgent: Please change the bulb and the fuse.\nCustomer: Where do I get one?",
                "Change the bulb and the fuse once more.").reading().has("asks-again")).isFalse();
        assertThat(judge(Language.SV, "Customer: Lampan är mörk.\nAgent: Prova att byta glödlampan och säkringen.\nCustomer: Har redan gjort det.",
                "Byt glödlampan och säkringen en gång till.").reading().has("asks-again")).isTrue();
    }
}
