package nl.leerbrug;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** Tests that could pass without proving anything are not let in. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.OnlyIncludeTests.class)
class HonestTestsTest {

    @ArchTest
    static final ArchRule noTestIsSwitchedOff =
            noMethods().that().areAnnotatedWith(Test.class).should().beAnnotatedWith(Disabled.class);

    @ArchTest
    static final ArchRule noTestSleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule namesAreClaims =
            methods().that().areAnnotatedWith(Test.class).should().haveNameNotMatching("(test[A-Z_].*|should[A-Z_].*)");
}
