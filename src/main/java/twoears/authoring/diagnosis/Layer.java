package twoears.authoring.diagnosis;

/** How deep a file was read before something was found. */
public enum Layer {
    FILE,
    YAML,
    FORMAT,
    STORY
}
