package io.restock.query;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import io.restock.platform.view.Projection;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.restock.query", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** All know how answers are given, and the totals are sums over other views. */
    @ArchTest
    static final ArchRule views_do_not_know_each_other = slices().matching("io.restock.query.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..web.."))
            .ignoreDependency(resideInAPackage("..totals.."), alwaysTrue());

    @ArchTest
    static final ArchRule answers_are_given_without_knowing_the_views = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Projector");

    @ArchTest
    static final ArchRule only_endpoints_know_the_web = noClasses()
            .that()
            .areNotAnnotatedWith(RestController.class)
            .and()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "reactor..");

    @ArchTest
    static final ArchRule endpoints_are_called_so = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .haveSimpleNameEndingWith("Endpoint")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule projections_are_called_projectors =
            classes().that().areAssignableTo(Projection.class).should().haveSimpleNameEndingWith("Projector");

    @ArchTest
    static final ArchRule only_projectors_block = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Projector")
            .should()
            .callMethodWhere(
                    target(owner(resideInAPackage("reactor.core.publisher"))).and(target(nameStartingWith("block"))));

    @ArchTest
    static final ArchRule the_query_side_never_decides = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling..");

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
