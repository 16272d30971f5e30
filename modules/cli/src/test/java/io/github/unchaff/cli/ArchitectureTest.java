package io.github.unchaff.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** Arrows between modules go down only, and a library stays in the module that brought it. */
@AnalyzeClasses(packages = "io.github.unchaff", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.unchaff";
    private static final String HTML = ROOT + ".html..";
    private static final String MARKDOWN = ROOT + ".markdown..";
    private static final String LANGUAGE = ROOT + ".language..";
    private static final String CHARSET = ROOT + ".charset..";
    private static final String FEED = ROOT + ".feed..";
    private static final String BATCH = ROOT + ".batch..";
    private static final String CLI = ROOT + ".cli..";
    private static final String TESTKIT = ROOT + ".testkit..";

    @ArchTest
    private static final ArchRule CORE_KNOWS_NOBODY = noClasses()
            .that()
            .resideOutsideOfPackages(HTML, MARKDOWN, LANGUAGE, CHARSET, FEED, BATCH, CLI, TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTML, MARKDOWN, LANGUAGE, CHARSET, FEED, BATCH, CLI);

    @ArchTest
    private static final ArchRule HTML_KNOWS_CORE = none(HTML, MARKDOWN, FEED, BATCH, CLI);

    @ArchTest
    private static final ArchRule MARKDOWN_KNOWS_HTML = none(MARKDOWN, FEED, BATCH, CLI);

    @ArchTest
    private static final ArchRule FEED_KNOWS_HTML = none(FEED, MARKDOWN, BATCH, CLI);

    @ArchTest
    private static final ArchRule LANGUAGE_KNOWS_CORE = none(LANGUAGE, HTML, MARKDOWN, FEED, BATCH, CLI);

    @ArchTest
    private static final ArchRule NOBODY_KNOWS_LANGUAGE = only(LANGUAGE, LANGUAGE);

    @ArchTest
    private static final ArchRule CHARSET_KNOWS_CORE = none(CHARSET, LANGUAGE, HTML, MARKDOWN, FEED, BATCH, CLI);

    @ArchTest
    private static final ArchRule NOBODY_KNOWS_CHARSET = only(CHARSET, CHARSET);

    @ArchTest
    private static final ArchRule BATCH_DOES_NOT_KNOW_THE_COMMAND = none(BATCH, CLI);

    @ArchTest
    private static final ArchRule NOTHING_NEEDS_THE_TESTKIT = noClasses()
            .that()
            .resideOutsideOfPackage(TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TESTKIT);

    @ArchTest
    private static final ArchRule JSOUP_STAYS_IN_HTML = only(HTML, "org.jsoup..");

    @ArchTest
    private static final ArchRule PARSERS_STAY_IN_MARKDOWN = only(MARKDOWN, "org.commonmark..", "com.vladsch..");

    @ArchTest
    private static final ArchRule ROME_STAYS_IN_FEED = only(FEED, "com.rometools..", "org.jdom2..");

    @ArchTest
    private static final ArchRule PROFILES_STAY_IN_LANGUAGE = only(LANGUAGE, "com.optimaize..", "com.google..");

    @ArchTest
    private static final ArchRule DETECTORS_STAY_IN_CHARSET = only(CHARSET, "org.mozilla.universalchardet..");

    @ArchTest
    private static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND = only(CLI, "picocli..");

    @ArchTest
    private static final ArchRule JSON_STAYS_IN_CORE = notAboveCore("com.fasterxml..");

    @ArchTest
    private static final ArchRule YAML_STAYS_IN_CORE = notAboveCore("org.snakeyaml..");

    @ArchTest
    private static final ArchRule NO_LIBRARY_IN_A_PUBLIC_SIGNATURE =
            classes().that().arePublic().and().resideOutsideOfPackage(TESTKIT).should(speakOnlyOurTypes());

    private static ArchRule none(String module, String... unknown) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown)
                .allowEmptyShould(true);
    }

    private static ArchRule only(String module, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static ArchRule notAboveCore(String library) {
        return noClasses()
                .that()
                .resideInAnyPackage(HTML, MARKDOWN, LANGUAGE, CHARSET, FEED, BATCH, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> speakOnlyOurTypes() {
        return new ArchCondition<>("have only types of ours and of the JDK in public signatures") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaMember member : item.getMembers()) {
                    for (JavaClass type : visible(member)) {
                        boolean ours = OURS_OR_JDK.test(type.getBaseComponentType());
                        String what = member.getFullName() + " shows " + type.getName();
                        events.add(new SimpleConditionEvent(member, ours, what));
                    }
                }
            }
        };
    }

    private static final DescribedPredicate<JavaClass> OURS_OR_JDK = DescribedPredicate.describe(
            "ours or the JDK's",
            type -> type.isPrimitive()
                    || type.getPackageName().startsWith("java.")
                    || type.getPackageName().startsWith(ROOT));

    private static List<JavaClass> visible(JavaMember member) {
        boolean shown = member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        List<JavaClass> types = new ArrayList<>();
        if (shown && member instanceof JavaField field) {
            types.add(field.getRawType());
        } else if (shown && member instanceof JavaCodeUnit unit) {
            types.add(unit.getRawReturnType());
            types.addAll(unit.getRawParameterTypes());
            types.addAll(unit.getExceptionTypes());
        }
        return types;
    }
}
