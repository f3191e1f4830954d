package twoears.command;

import java.util.Optional;

/** Which version this is. */
final class Version {
    private Version() {}

    /** As the jar says; "development" when run from classes. */
    static String[] lines() {
        return new String[] {"Two Ears " + number()};
    }

    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
