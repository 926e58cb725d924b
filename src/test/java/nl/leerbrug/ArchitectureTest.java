package nl.leerbrug;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What the compiler and Modulith can't see; the reasons are in {@code src/docs/architecture}. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITY_OR_REPOSITORY = describe(
            "an entity or a repository",
            type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class));

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirPackage =
            classes().that(ENTITY_OR_REPOSITORY).should().notBePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsKnowServicesOnly =
            noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat(ENTITY_OR_REPOSITORY);

    @ArchTest
    static final ArchRule viewsLeaveTransactionsToServices = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.transaction.."));

    @ArchTest
    static final ArchRule apiPackagesDoNotLookDownstairs = noClasses()
            .that(resideInAnyPackage("nl.leerbrug.*"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.leerbrug.*.domain..", "nl.leerbrug.*.ui.."))
            .allowEmptyShould(true);

    /** Where {@link Application} looks for what Spring makes. */
    @ArchTest
    static final ArchRule whatSpringMakesStandsWhereItLooks = classes()
            .that(resideInAnyPackage("nl.leerbrug.*.."))
            .and()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .resideInAnyPackage("nl.leerbrug.*.domain..", "nl.leerbrug.*.ui..");

    @ArchTest
    static final ArchRule servicesDoNotKnowScreens = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.leerbrug.*.ui..", "com.vaadin.flow.component.."));

    @ArchTest
    static final ArchRule publicServiceMethodsAreTransactional = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(be(annotatedHereOrOnItsClass(Transactional.class)));

    @ArchTest
    static final ArchRule publicServiceMethodsSayWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(be(annotatedHereOrOnItsClass(PreAuthorize.class)));

    @ArchTest
    static final ArchRule engineModulesKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.leerbrug.dialogue..", "nl.leerbrug.bridge..", "nl.leerbrug.goalplan..", "nl.leerbrug.shared..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "org.hibernate.."));

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeIsAnInstantFromTheClock = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(LocalDateTime.class, Date.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule clocksAreInjected = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should(not(be(describe(
            "injected into a field",
            field -> field.isAnnotatedWith(Autowired.class) || field.isAnnotatedWith(Value.class)))));

    @ArchTest
    static final ArchRule onlyTheOneHandlerCatchesEverything = classes()
            .that()
            .resideOutsideOfPackage("nl.leerbrug.shell..")
            .should(notCatch(Exception.class, RuntimeException.class, Throwable.class));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.leerbrug.(**)").should().beFreeOfCycles();

    private static DescribedPredicate<JavaMethod> annotatedHereOrOnItsClass(
            Class<? extends java.lang.annotation.Annotation> annotation) {
        return describe(
                "annotated with @" + annotation.getSimpleName() + ", itself or its class",
                method ->
                        method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation));
    }

    private static ArchCondition<JavaClass> notCatch(Class<?>... types) {
        return new ArchCondition<>("not catch Exception or its like") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                for (JavaCodeUnit unit : owner.getCodeUnits()) {
                    unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .filter(caught -> java.util.Arrays.stream(types).anyMatch(caught::isEquivalentTo))
                            // try-with-resources and finally compile into a handler of Throwable without a source type
                            .filter(caught -> !caught.isEquivalentTo(Throwable.class))
                            .forEach(caught -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " catches " + caught.getSimpleName())));
                }
            }
        };
    }
}
