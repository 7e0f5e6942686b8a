package io.restock.command;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.restock.command", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_do_not_know_each_other = slices().matching("io.restock.command.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("..command.web..", "..command.known.."));

    @ArchTest
    static final ArchRule what_all_features_share_knows_none_of_them = noClasses()
            .that()
            .resideInAnyPackage("..command.web..", "..command.known..", "..command.memory..", "io.restock.command")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..catalogue..",
                    "..location..",
                    "..market..",
                    "..model..",
                    "..order..",
                    "..stock..",
                    "..replenishment..");

    @ArchTest
    static final ArchRule only_controllers_know_the_web = noClasses()
            .that()
            .areNotAnnotatedWith(RestController.class)
            .and()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "reactor..");

    @ArchTest
    static final ArchRule aggregates_keep_to_themselves = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.restock.command..",
                    "io.restock.events..",
                    "java..",
                    "org.axonframework..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule arithmetic_needs_no_framework = classes()
            .that()
            .resideInAnyPackage("..review..", "..gate..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..review..", "..gate..", "io.restock.events..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule nothing_blocks = noClasses()
            .should()
            .callMethodWhere(
                    target(owner(resideInAPackage("reactor.core.publisher"))).and(target(nameStartingWith("block"))));

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses().should(callMethod(Instant.class, "now")).orShould(callMethod(LocalDate.class, "now"));

    @ArchTest
    static final ArchRule names_say_what_not_how =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
