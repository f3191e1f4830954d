package twoears.authoring.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.CupScenarios.Found;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.league.Cup.Case;

/** What a cup's file says is played. */
final class CupCases {
    private static final int HASH_DIGITS = 64;

    private final CupScenarios scenarios;
    private final Problems problems;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Unversioned> unversioned = new ArrayList<>();

    CupCases(CupScenarios scenarios, Problems problems) {
        this.scenarios = scenarios;
        this.problems = problems;
    }

    /** @param places where each is named, by its key */
    record Bound(List<Case> cases, Map<String, Place> places, List<Unversioned> unversioned) {}

    /** @param isGuided whether each must offer choices */
    Bound bind(Fields f, boolean isGuided) {
        for (Node node : f.items("cases")) {
            if (node instanceof Node.Mapping mapping) {
                Fields one = Fields.of(mapping, Shape.CUP_CASE, mapping.place(), problems);
                Optional<Node.Scalar> hash = one.scalar("hash").filter(this::isHash);
                one.scalar("scenario").ifPresent(name -> add(name, one.has("hash"), hash, isGuided, form(mapping, one)));
            } else {
                Values.filledScalar(node, "cases", problems).ifPresent(name -> add(name, false, Optional.empty(), isGuided, Form.ALONE));
            }
        }
        if (!unversioned.isEmpty()) {
            problems.add(Code.NO_VERSION, unversioned.get(0).at(), unversioned.get(0).name());
        }
        return new Bound(cases, places, unversioned);
    }

    /** How a case is written. */
    private record Form(boolean isAlone, boolean isFlow, int column) {
        static final Form ALONE = new Form(true, false, 0);
    }

    private static Form form(Node.Mapping mapping, Fields one) {
        return new Form(false, mapping.isFlow(), one.placeOf("scenario").column());
    }

    private boolean isHash(Node.Scalar scalar) {
        boolean isHash = scalar.text().strip().matches("[0-9a-f]{" + HASH_DIGITS + "}");
        if (!isHash) {
            problems.addAs(Code.WRONG_SHAPE, "hash", scalar.place());
        }
        return isHash;
    }

    private void add(Node.Scalar scalar, boolean hasHash, Optional<Node.Scalar> hash, boolean isGuided, Form form) {
        String name = scalar.text().strip();
        int slash = name.indexOf('/');
        Optional<Language> language = Language.of(name.substring(0, Math.max(0, slash))).filter(l -> name.startsWith(l.code() + "/"));
        String id = name.substring(slash + 1);
        if (language.isEmpty() || !Values.isId(id)) {
            problems.addAs(Code.WRONG_SHAPE, "case", scalar.place(), name);
            return;
        }
        Place first = places.putIfAbsent(name, scalar.place());
        if (first != null) {
            problems.add(Code.DUPLICATE_ID, scalar.place(), name, Integer.toString(first.line()));
            return;
        }
        Found found = scenarios.find(language.get().code(), id);
        if (hasHash) {
            hash.ifPresent(h -> versioned(scalar, new Case(language.get().code(), id, h.text().strip()), h, found, isGuided));
        } else {
            unversioned(scalar, language.get().code(), id, found, isGuided, form);
        }
    }

    /** A cup of long ago can be shown though its scenarios have gone on, or are elsewhere. */
    private void versioned(Node.Scalar name, Case one, Node.Scalar hash, Found found, boolean isGuided) {
        if (found instanceof Found.Here here && here.hash().equals(one.hash())) {
            checkGuided(name, here, isGuided);
        } else if (found instanceof Found.Missing) {
            problems.addAs(Code.OTHER_VERSION, "missing", name.place(), one.key());
        } else {
            problems.add(Code.OTHER_VERSION, hash.place(), one.key());
        }
        cases.add(one);
    }

    private void unversioned(Node.Scalar name, String language, String id, Found found, boolean isGuided, Form form) {
        String key = language + "/" + id;
        if (found instanceof Found.Missing missing) {
            problems.addNear(Code.UNKNOWN_SCENARIO, name.place(), key, missing.names());
        } else if (found instanceof Found.Faulty) {
            problems.addAs(Code.FAULTY_SCENARIO, "cup", name.place(), key);
        } else {
            var here = (Found.Here) found;
            checkGuided(name, here, isGuided);
            cases.add(new Case(language, id, here.hash()));
            unversioned.add(new Unversioned(key, name.place(), name.end(), form.isAlone(), form.isFlow(), form.column(), here.hash()));
        }
    }

    private void checkGuided(Node.Scalar name, Found.Here here, boolean isGuided) {
        if (isGuided && !here.isGuided()) {
            problems.add(Code.NOT_GUIDED, name.place(), name.text().strip());
        }
    }
}
