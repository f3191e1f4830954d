package twoears.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.league.Entry;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;

/**
 * Brings one's own finished attempts where they belong: among the results of this machine, and into the shared folder. Whatever
 * could not be brought, since the folder was out of reach, is brought the next time. Not for use by several threads.
 */
public final class Sharing {
    private final Attempts attempts;
    private final Outgoing outgoing;
    private final Set<String> kept = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    public Sharing(Attempts attempts, Outgoing outgoing) {
        this.attempts = attempts;
        this.outgoing = outgoing;
    }

    /**
     * Brings what has not been brought yet.
     *
     * @param folder where there is one, and it is there
     * @throws Attempts.NotKept when it can't be kept here
     * @throws java.io.UncheckedIOException when it can't be written to the folder
     */
    public void bring(String trainee, Results results, Optional<SharedFolder> folder) {
        for (InCup attempt : attempts.inCups(trainee)) {
            boolean isDone = attempt.summary().outcome().isEmpty() || kept.contains(attempt.id()) && (folder.isEmpty() || shared.contains(attempt.id()));
            if (!isDone && !isBrought(attempt, results, folder)) {
                attempts.find(attempt.id()).flatMap(outgoing::parcel).ifPresent(p -> bring(attempt.id(), p, results, folder));
            }
        }
        folder.ifPresent(f -> remarks(results, f));
    }

    /** What is among the results as a whole need not be made and signed again at each start: it goes as it is kept. */
    private boolean isBrought(InCup attempt, Results results, Optional<SharedFolder> folder) {
        String id = Entry.id(attempt.start().entered().orElseThrow(), attempt.start(), attempt.summary().key());
        Optional<Sheet> sheet = results.sheet(id)
                .filter(s -> s.flaw().isEmpty() && s.entry().hasEnded() && s.key().equals(outgoing.key().shared()));
        sheet.ifPresent(s -> {
            kept.add(attempt.id());
            folder.ifPresent(f -> {
                f.put(outgoing.fileName(s.entry()), s.text());
                shared.add(attempt.id());
            });
        });
        return sheet.isPresent();
    }

    private void bring(String id, Outgoing.Parcel parcel, Results results, Optional<SharedFolder> folder) {
        if (parcel.cup().isEmpty()) {
            return;
        }
        results.keep(parcel.cup().get(), List.of(parcel.sheet()));
        kept.add(id);
        folder.ifPresent(f -> {
            f.put(parcel);
            shared.add(id);
        });
    }

    /** Kudos and comments that were said while the folder was out of reach. */
    private void remarks(Results results, SharedFolder folder) {
        for (Remark said : results.saidWith(outgoing.key().shared())) {
            if (shared.add(said.id())) {
                folder.put(said, outgoing.key());
            }
        }
    }
}
