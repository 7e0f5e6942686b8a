package io.restock.ml;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "io.restock.ml", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_onnx_packages_know_the_runtime = noClasses()
            .that()
            .resideOutsideOfPackage("..onnx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule only_training_knows_the_trainer = noClasses()
            .that()
            .resideOutsideOfPackage("..training..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.djl..", "ml.dmlc..");

    @ArchTest
    static final ArchRule only_panels_are_read_from_files = noClasses()
            .that()
            .resideOutsideOfPackage("..panel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule only_models_components_and_tests_for_luck_do_linear_algebra_and_search = noClasses()
            .that()
            .resideOutsideOfPackages("..training..", "..forecast.series..", "..significance..", "..panel.component..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ejml..", "org.hipparchus..");

    @ArchTest
    static final ArchRule serving_does_not_know_training = noClasses()
            .that()
            .resideOutsideOfPackage("..training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..training..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule names_say_what_not_how =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule only_the_commands_print = noClasses()
            .that()
            .doNotHaveSimpleName("TrainDemandModel")
            .and()
            .doNotHaveSimpleName("Evaluate")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobody_blocks_on_what_is_reactive = noClasses()
            .should()
            .callMethodWhere(
                    target(owner(resideInAPackage("reactor.core.publisher"))).and(target(nameStartingWith("block"))));

    @ArchTest
    static final ArchRule only_projectors_who_publishes_and_who_reads_again_know_the_event_store = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Projector")
            .and()
            .resideOutsideOfPackages("..round..", "..replay..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule forecasts_and_recommendations_do_not_know_each_other = noClasses()
            .that()
            .resideInAnyPackage("..ml.demand..", "..ml.forecast..", "..ml.feature..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ml.recommendation..");

    @ArchTest
    static final ArchRule nor_the_other_way_round = noClasses()
            .that()
            .resideInAPackage("..ml.recommendation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ml.demand..", "..ml.forecast..", "..ml.feature..");

    @ArchTest
    static final ArchRule the_worker_never_decides = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);
}
