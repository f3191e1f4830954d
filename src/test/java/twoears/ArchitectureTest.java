package twoears;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room may know which. Arrows run one way; each ban says what it protects. */
class ArchitectureTest {

    private static JavaClasses program;
    private static JavaClasses tests;

    @BeforeAll
    static void readClasses() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("twoears");
        tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("twoears");
    }

    /** Thousands of class models are not needed by the tests after these. */
    @AfterAll
    static void forgetClasses() {
        program = null;
        tests = null;
    }

    @ParameterizedTest(name = "{0} may know of ours: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            core.language     |
            core.scenario     | core.language
            core.scoring      | core.scenario core.language
            core.conversation | core.scoring core.scenario core.language
            core.shift        | core.conversation core.scoring core.scenario core.language
            core.league       | core.conversation core.scoring core.scenario core.language
            authoring         | core
            store             | core
            terminal          | core
            terminal.canvas   |
            terminal.editing  | terminal.canvas
            plain             | core
            report            | core
            exchange          | core
            server            | core terminal
            """)
    void roomKnowsOnlyWhatStandsBesideItInTheTable(String room, String known) {
        String[] allowed = packages(room + " " + (known == null ? "" : known));
        check(noClasses()
                .that()
                .resideInAPackage("twoears." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("twoears", "twoears..").and(not(resideInAnyPackage(allowed))))
                .because("data flows one way, so that a room can be read, tested and replaced without those that use it"));
    }

    @Test
    void everyPackageIsARoomOfTheHouse() {
        Set<String> rooms = Set.of("core", "authoring", "store", "terminal", "plain", "report", "exchange", "server", "command", "bench");
        Set<String> found = new TreeSet<>();
        program.forEach(type -> found.add(type.getPackageName().replaceFirst("^twoears\\.?", "").replaceFirst("\\..*", "")));
        found.remove("");
        assertThat(rooms).as("a new room needs its line in the table of arrows").containsAll(found);
    }

    @Test
    void nobodyKnowsTheCompositionRoot() {
        check(noClasses()
                .that()
                .resideInAPackage("twoears.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("twoears")
                .because("it puts the rooms together, and is the one place that knows all of them"));
    }

    @Test
    void coreReadsNoFilesAndOpensNoSockets() {
        check(core().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console|Print(Stream|Writer))")
                .because("the same events must give the same conversation on every machine; "
                        + "words and lexicons come from the class path only"));
    }

    @Test
    void coreStartsNoThreads() {
        check(core().dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Thread|ThreadLocal|Process|ProcessBuilder|Runtime)|java\\.util\\.Timer"
                        + "|java\\.util\\.concurrent\\.(?!Concurrent).*")
                .because("a fold over events has one order, and a replay must keep it; "
                        + "a map that several readers share starts nothing"));
    }

    @Test
    void coreReadsNoClock() {
        check(core().callMethodWhere(DescribedPredicate.describe(
                        "read a clock",
                        call -> isClock(call.getTargetOwner(), call.getName())))
                .because("events carry their instant: a clock read inside a value could never be replayed"));
    }

    private static boolean isClock(JavaClass owner, String method) {
        boolean now = method.equals("now") && owner.getPackageName().startsWith("java.time");
        boolean clock = owner.getName().equals("java.time.Clock");
        boolean system = owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis", "nanoTime").contains(method);
        return now || clock || system;
    }

    @Test
    void coreRollsNoDice() {
        check(core().callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("chance comes from the seed in an attempt's first event; seed it explicitly"));
    }

    @Test
    void coreKnowsNoLibraryOfTheEdges() {
        check(core().dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..", "org.yaml..", "com.googlecode..", "picocli..", "org.sqlite..")
                .because("formats and screens change more often than what a good reply is"));
    }

    @Test
    void librariesStayInTheRoomsThatNeedThem() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("twoears.terminal..", "twoears.server..", "twoears")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.googlecode.lanterna..")
                .because("Lanterna forks, reads the clock and swallows interrupts in places: it stays at the edge"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("twoears.authoring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .because("hostile YAML is met in one place only"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("twoears.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("picocli costs 100 ms, and the way to the first frame goes around it"));
    }

    @Test
    void onlyTheEdgesPrint() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("twoears", "twoears.command..", "twoears.terminal..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a line printed below a screen destroys it"));
    }

    @Test
    void noPackageIsADrawerForEverything() {
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .because("a package is named for what lives in it"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> all = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (JavaClass type : program) {
            all.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class)) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(marked).as("packages with a package-info.java that is @NullMarked").isEqualTo(all);
    }

    @Test
    void classesWithTestsAreNamedSoThatTheyRun() {
        List<JavaMethod> overlooked = tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ArchitectureTest::isTest)
                .filter(method -> !outermost(method.getOwner()).getSimpleName().endsWith("Test"))
                .toList();
        assertThat(overlooked).as("Surefire passes over classes that are not named *Test").isEmpty();
    }

    @Test
    void noTestIsDisabled() {
        check(methods()
                .should()
                .notBeAnnotatedWith(org.junit.jupiter.api.Disabled.class)
                .because("a test that does not run protects nothing"), tests);
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(org.junit.jupiter.api.Test.class)
                || method.isMetaAnnotatedWith(org.junit.jupiter.api.TestTemplate.class)
                || method.isMetaAnnotatedWith(org.junit.jupiter.api.TestFactory.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould core() {
        return noClasses().that().resideInAPackage("twoears.core..").should();
    }

    private static String[] packages(String rooms) {
        return Arrays.stream(rooms.strip().split(" +")).map(room -> "twoears." + room + "..").toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        check(rule, program);
    }

    /** A room that is not built yet has nothing to hold a rule against. */
    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}
